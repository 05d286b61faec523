import type { LostProperty } from "./lost-properties.ts";
import type { Probe } from "./probe.ts";

/** What is wrong with one probe. */
export interface ProbeError {
  readonly probe: Probe;
  readonly message: string;
  /** The property that cannot be read any more. */
  readonly lost?: LostProperty;
  /** Properties, by their declarations, without which a value is not what it was. */
  readonly missing?: readonly string[];
  /** The same for all code that fails for one cause, where types say which; of the rest the message says it. */
  readonly cause?: string;
}
