/** Shorter texts are no secrets, and taking them out would tear words apart. */
const SHORTEST = 6;

/** What a call must not tell. */
export interface Confidential {
  /** Credentials, as they were given and as they were sent. */
  readonly secrets: readonly string[];
  /** All headers that were sent; the caller's own may hold a secret, and say so by their name. */
  readonly headers?: { readonly [name: string]: string };
}

/**
 * A text without the secrets, in whatever way a URL or a JSON document spells them; or all that a JSON
 * document holds, where a name or a number may be one too.
 */
export function redact<T>(value: T, call: Confidential): T;
export function redact(value: unknown, call: Confidential): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, call));
  if (typeof value === "object" && value) return Object.fromEntries(redact(Object.entries(value), call));
  const { secrets, headers = {} } = call;
  const plain = unescaped(`${value}`);
  let clean = plain;
  // Headers of the caller's own say by their name what they hold.
  const named = Object.keys(headers).filter((name) => /auth|cookie|key|pass|secret|sign|token/.test(name));
  for (const text of [...secrets, ...named.map((name) => `${headers[name]}`)])
    for (const secret of [text, text.slice(text.indexOf(" ") + 1)])
      if (secret.length >= SHORTEST)
        for (const spelling of [secret, encodeURIComponent(secret)])
          clean = clean.replaceAll(unescaped(spelling), "[redacted]");
  return clean === plain ? value : clean;
}

/** Letters and signs as themselves, not as `\u002b`, `\/`, `%2B` or `%252b`. */
function unescaped(text: string): string {
  return text.replace(
    /\\{1,4}(?:u([\da-f]{4})|(["\\/]))|%(?:25)*([\da-f]{2})/gi,
    (_, json, sign, hex) => sign ?? String.fromCharCode(Number.parseInt(json ?? hex, 16)),
  );
}

/**
 * What is worth keeping of a foreign error, along its chain of causes. A copy: HTTP libraries attach whole requests,
 * credentials included, to what they throw.
 */
export function redactedCause(cause: unknown, call: Confidential, depth = 0): unknown {
  if (!(cause instanceof Error)) return redact(String(cause), call);
  const { name, message, stack, code } = cause as Error & { code?: unknown };
  // A chain may bite its own tail.
  const deeper = cause.cause && depth < 9 ? { cause: redactedCause(cause.cause, call, depth + 1) } : {};
  return Object.assign(
    new Error(redact(message, call), deeper),
    redact({ name, stack, ...(code ? { code } : {}) }, call),
  );
}
