import { type Confidential, secretsOf } from "./redact.ts";
import { spelledRedactor } from "./redact-spelled.ts";

type Holder = Record<string, unknown>;

// A failure is read once in a while. This is loaded with the first one.

/**
 * A copy of a body without the secrets of a call. They are taken out of everything that it holds, because a key or a
 * number may be a secret too. Nobody sees a secret in bytes by printing them, so these stay as they are.
 */
export function redactBody(value: unknown, call: Confidential): unknown {
  if (value instanceof Blob) return value;
  // What is cut off is no JSON.
  const redact = spelledRedactor(call, typeof value === "string" && call.isCut);
  // A failure may hold many thousands of numbers, and none is made a text.
  const numbers = new Set(secretsOf(call).map(Number));
  const copies: Holder[] = [];
  const clean = (item: unknown): unknown => {
    if (Object(item) !== item) return numbers.has(item as number) ? "[redacted]" : redact(item);
    const copy = (Array.isArray(item) ? [...item] : { ...(item as object) }) as Holder;
    copies.push(copy);
    return copy;
  };
  const body = clean(value);
  // One after the other: a server may nest what it says deeper than functions can call each other.
  for (const copy of copies) cleanMembers(copy, clean, redact);
  return body;
}

function cleanMembers(copy: Holder, clean: (item: unknown) => unknown, redact: (key: string) => string): void {
  for (const key of Object.keys(copy)) {
    const item = copy[key];
    const name = Array.isArray(copy) ? key : redact(key);
    if (name !== key) delete copy[key];
    copy[name] = clean(item);
  }
}
