import type { UnknownObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import type { Answer } from "../../response/judge-response.ts";
import type { Filter } from "./filters.ts";
import type { Asked } from "./pages/addresses.ts";
import type { Sent } from "./pages/page.ts";

/** What a request means to the memory. */
export interface Remembered {
  readonly operation: Operation;
  /** Path as sent, below the base path. */
  readonly path: string;
  /** Parsed body; undefined if it is neither JSON nor a form. */
  readonly json: unknown;
  /** What may be sent, with its defaults. */
  readonly sendable: ReadonlyMap<string, unknown>;
  /** What was sent beside it, and where. */
  readonly asked: Asked & Pick<Sent, "query">;
  /** What was sent to choose among items. */
  readonly filters: readonly Filter[];
  /** Whether the document allows an answer. */
  readonly fits: (answer: Answer) => boolean;
}

/** What was made, by name. What was deleted stays as `undefined`. */
export type Collection = Map<string, UnknownObject | undefined>;
