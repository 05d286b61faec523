import { spellingsOf, unescaped } from "./spellings.ts";

/** Shorter texts are not secrets, and taking them out would tear words apart. */
const SHORTEST = 6;

/** What a call must not tell. */
export interface Confidential {
  /** Credentials, as they were given and as they were sent. */
  readonly secrets: readonly string[];
  /** All headers that were sent. */
  readonly headers?: { readonly [name: string]: string };
}

/**
 * A value without the secrets of a call, in any spelling of a URL, HTML, JSON or base64. In an array or an object they are
 * removed from everything, because a key or a number may be a secret too.
 */
export function redact<T>(value: T, call: Confidential): T;
export function redact(value: unknown, call: Confidential): unknown {
  const secrets = [...new Set(secretsOf(call))];
  // The longest come first, because one secret may begin with another.
  const spellings = secrets.flatMap(spellingsOf).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(spellings.join("|") || "(?!)", "g");
  // A failure may hold many thousands of numbers, and none is made a text.
  const numbers = secrets.map(Number);
  const clean = (item: unknown): unknown => {
    if (typeof item === "string") return cleanText(item, pattern);
    if (Array.isArray(item)) return item.map(clean);
    if (typeof item === "object" && item)
      return Object.fromEntries(Object.entries(item).map(clean) as [string, unknown][]);
    return numbers.includes(item as number) ? "[redacted]" : item;
  };
  return clean(value);
}

function cleanText(text: string, secrets: RegExp): string {
  if (text.length < SHORTEST) return text;
  const plain = unescaped(text);
  const clean = plain.replace(secrets, "[redacted]");
  return clean === plain ? text : clean;
}

/** Every text to remove. In `Bearer abcdef`, `abcdef` is a secret by itself too. */
function secretsOf({ secrets, headers = {} }: Confidential): string[] {
  // The caller's own headers may hold a secret. Their name tells which.
  const own = Object.entries(headers).filter(([name]) => /auth|cookie|key|pass|secret|sign|token/.test(name));
  return [...secrets, ...own.map(([, value]) => value)]
    .flatMap((text) => [text, text.slice(text.indexOf(" ") + 1)])
    .filter((secret) => secret.length >= SHORTEST);
}

/**
 * What is worth keeping of another library's error, along its chain of causes. It is a copy, because HTTP libraries
 * attach whole requests, credentials included, to what they throw.
 */
export function redactedCause(cause: unknown, call: Confidential, left = 9): unknown {
  // An error of another realm is no `Error` of this one.
  const { name, message, stack, code, cause: inner } = Object(cause) as Error & { code?: string };
  if (!stack) return redact(String(cause), call);
  // The bound is for a chain that ends in a circle.
  const options = (inner && left && { cause: redactedCause(inner, call, left - 1) }) as ErrorOptions;
  return Object.assign(new Error("", options), redact({ name, message, stack, ...(code && { code }) }, call));
}
