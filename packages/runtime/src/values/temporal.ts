import { isDate, isDateTime } from "../validate/formats/date-time.ts";
import { asIso, isInstant, isText } from "./dates.ts";
import type { Values } from "./values.ts";

/** What all of Temporal's values have. */
interface TemporalValue {
  toString(): string;
  toJSON(): string;
}

/** `Temporal.Instant`. If the project's `lib` has no Temporal, it has only the members that every version has. */
export type Instant = typeof globalThis extends { Temporal: { Instant: { from(text: string): infer Own } } }
  ? Own
  : TemporalValue & { readonly epochMilliseconds: number; readonly epochNanoseconds: bigint };

/** `Temporal.PlainDate`. If the project's `lib` has no Temporal, it has only the members that every version has. */
export type PlainDate = typeof globalThis extends { Temporal: { PlainDate: { from(text: string): infer Own } } }
  ? Own
  : TemporalValue & { readonly year: number; readonly month: number; readonly day: number };

interface TemporalNamespace {
  readonly Instant: { from(text: string): unknown };
  readonly PlainDate: { from(text: string): unknown };
}

/** It is looked up at each use: a polyfill may come later. */
function temporal(): TemporalNamespace | undefined {
  return (globalThis as { Temporal?: TemporalNamespace }).Temporal;
}

/** @throws Error (wrapped by the caller of an operation, before anything is sent) on a platform without Temporal */
export function temporalReady(): void {
  if (temporal()) return;
  throw new Error("this platform has no Temporal: load a polyfill that sets globalThis.Temporal");
}

/** `date-time` as a `Temporal.Instant`. Zeros behind nanoseconds say nothing. */
export const dateTimeAsTemporal: Values = {
  read: (value) => (isInstant(value) ? read(value, "Instant", inNanoseconds(asIso(value))) : value),
  write: (value) => asText(value, "Instant", isDateTime),
};

/** `date` as a `Temporal.PlainDate`. */
export const dateAsTemporal: Values = {
  read: (value) => (isText(value, isDate) ? read(value, "PlainDate", value) : value),
  write: (value) => asText(value, "PlainDate", isDate),
};

function inNanoseconds(text: string): string {
  return text.replace(/(\.\d{9})0+(?!\d)/, "$1");
}

/** The value that Temporal has for a text. Without one it stays as it came: picoseconds, or a time that is too far away. */
function read(value: string, kind: "Instant" | "PlainDate", text: string): unknown {
  temporalReady();
  try {
    return temporal()?.[kind].from(text);
  } catch {
    return value;
  }
}

/** @throws Error (wrapped by the caller) for one that the format has no text for: with a calendar, or a far year */
function asText(value: unknown, name: string, isRight: (text: string) => boolean): unknown {
  const [, kind] = /^\[object Temporal\.(.+)\]$/.exec(Object.prototype.toString.call(value)) ?? [];
  if (!kind) return value;
  const text = String(value);
  if (kind !== name || isRight(text)) return text;
  throw new Error(`a Temporal.${kind} has a calendar, or its year has more than four digits`);
}
