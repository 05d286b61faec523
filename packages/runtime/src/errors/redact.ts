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
 * A value without the secrets of a call, in whatever way a URL, HTML, JSON or base64 spells them. In an array or an
 * object they are taken out of everything that it holds, because a key or a number may be a secret too.
 */
export function redact<T>(value: T, call: Confidential): T;
export function redact(value: unknown, call: Confidential): unknown {
  const secrets = secretsOf(call);
  if (secrets.length === 0) return value;
  // The longest come first, because one secret may begin with another.
  const spellings = secrets.flatMap(spellingsOf).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(spellings.join("|"), "g");
  // A failure may hold many thousands of numbers.
  const numbers = new Set(secrets.map(Number).filter(Boolean));
  const clean = (item: unknown): unknown => {
    if (typeof item === "string") return cleanText(item, pattern);
    if (Array.isArray(item)) return item.map(clean);
    if (typeof item === "object" && item)
      return Object.fromEntries(Object.entries(item).map(clean) as [string, unknown][]);
    return numbers.has(item as number) ? "[redacted]" : item;
  };
  return clean(value);
}

function cleanText(text: string, secrets: RegExp): string {
  if (text.length < SHORTEST) return text;
  const plain = unescaped(text);
  const clean = plain.replace(secrets, "[redacted]");
  return clean === plain ? text : clean;
}

/** Every text to take out. Of `Bearer abcdef`, `abcdef` alone is a secret too. */
function secretsOf({ secrets, headers = {} }: Confidential): string[] {
  // The caller's own headers may hold a secret. Their name tells which.
  const names = Object.keys(headers).filter((name) => /auth|cookie|key|pass|secret|sign|token/.test(name));
  return [...secrets, ...names.map((name) => `${headers[name]}`)]
    .flatMap((text) => [text, text.slice(text.indexOf(" ") + 1)])
    .filter((secret) => secret.length >= SHORTEST);
}

/**
 * What is worth keeping of another library's error, along its chain of causes. It is a copy, because HTTP libraries
 * attach whole requests, credentials included, to what they throw.
 */
export function redactedCause(cause: unknown, call: Confidential, depth = 0): unknown {
  if (!(cause instanceof Error)) return redact(String(cause), call);
  const { name, message, stack, code } = cause as Error & { code?: string };
  const options: ErrorOptions = {};
  // The bound is for a chain that ends in a circle.
  if (cause.cause && depth < 9) options.cause = redactedCause(cause.cause, call, depth + 1);
  return Object.assign(new Error(redact(message, call), options), redact({ name, stack, ...(code && { code }) }, call));
}
