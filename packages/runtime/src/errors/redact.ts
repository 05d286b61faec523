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
 * A value without the secrets of a call, in whatever way a URL or a JSON document spells them. In an array or an object
 * they are taken out of everything that it holds, because a key or a number may be a secret too.
 */
export function redact<T>(value: T, call: Confidential): T;
export function redact(value: unknown, call: Confidential): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, call));
  if (typeof value === "object" && value) return Object.fromEntries(redact(Object.entries(value), call));
  const plain = unescaped(`${value}`);
  let clean = plain;
  for (const secret of secretsOf(call)) clean = clean.replaceAll(unescaped(secret), "[redacted]");
  return clean === plain ? value : clean;
}

/** Every text to take out, as it is and as a URL has it. Of `Bearer abcdef`, `abcdef` alone is a secret too. */
function secretsOf({ secrets, headers = {} }: Confidential): string[] {
  // The caller's own headers may hold a secret. Their name tells which.
  const names = Object.keys(headers).filter((name) => /auth|cookie|key|pass|secret|sign|token/.test(name));
  return [...secrets, ...names.map((name) => `${headers[name]}`)]
    .flatMap((text) => [text, text.slice(text.indexOf(" ") + 1)])
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret)]);
}

/** Replaces `\u002b`, `\/`, `%2B` and `%252b` by the characters that they stand for. */
function unescaped(text: string): string {
  return text.replace(
    /\\{1,4}(?:u([\da-f]{4})|(["\\/]))|%(?:25)*([\da-f]{2})/gi,
    (_, json, sign, hex) => sign ?? String.fromCharCode(Number.parseInt(json ?? hex, 16)),
  );
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
