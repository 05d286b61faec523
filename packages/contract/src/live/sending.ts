import type { GenericClient } from "../suite/case.ts";
import type { Drift } from "./drift.ts";
import type { KnownValues } from "./known-values.ts";
import type { LeftOut } from "./live-cases.ts";
import type { Step } from "./model/step.ts";
import type { World } from "./model/world.ts";
import type { Looking } from "./observe.ts";
import type { OwnValues } from "./own-values.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** A case that was sent. */
export interface SentCase {
  readonly operation: string;
  readonly title: string;
  /** Status of the last answer; undefined if there was none. */
  readonly status: number | undefined;
}

/** What the cases of a run are sent with. */
export interface Sending extends Looking {
  readonly client: GenericClient;
  /** Everything that was sent so far, not redacted. */
  readonly exchanges: () => Promise<readonly LiveExchange[]>;
  readonly read: (exchange: LiveExchange) => Step | undefined;
  readonly own: OwnValues;
  readonly known: KnownValues;
  readonly world: World;
  /** Makes a text that was not used before. */
  readonly mark: () => string;
  /** Told of each request before it is sent. */
  readonly onSend: (operation: string) => void;
  /** Aborted when nothing more is to be sent. */
  readonly signal?: AbortSignal | undefined;
  /** What came of the cases so far. */
  readonly sent: SentCase[];
  readonly drifts: Drift[];
  /** What was planned and not sent. */
  readonly leftOut: LeftOut[];
  /** Whether nothing but the end of what was made is wanted. */
  readonly isCleaning?: boolean;
  /** operationIds of what was not answered in time. */
  readonly slow: Set<string>;
}
