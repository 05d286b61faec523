/** Shorter texts are no secrets, and taking them out would tear words apart. */
const SHORTEST = 6;

/** What a call must not tell. */
export interface Confidential {
  /** Credentials, as they were given and as they were sent. */
  readonly secrets: readonly string[];
  /** All headers that were sent; the caller's own may hold a secret, and say so by their name. */
  readonly headers?: { readonly [name: string]: string };
}

/** The text without the secrets, in whatever way a URL, a JSON document or an HTML page spells them. */
export function redact(text: string, { secrets, headers = {} }: Confidential): string {
  const plain = unescaped(text);
  let clean = plain;
  const named = Object.keys(headers).filter((name) => /auth|cookie|key|password|secret|sign|token/.test(name));
  // A header's value is a secret as a whole and after its scheme: `Bearer` and the token.
  for (const secret of [...secrets, ...named.map((name) => headers[name] as string)].flatMap((value) => [
    value,
    ...value.split(" "),
  ]))
    if (secret.length >= SHORTEST)
      for (const spelling of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
        clean = clean.replaceAll(unescaped(spelling), "[redacted]");
  return clean === plain ? text : clean;
}

/**
 * ASCII letters and signs as themselves, not as `\u002b`, `\/`, `%2B`, `%252b`, `&#x2b;` or `&#43;`. Quotes and
 * backslashes stay as they are: a JSON document is still one afterwards.
 */
function unescaped(text: string): string {
  return text.replace(
    /(?:\\{1,4}u00|%(?:25)*|&#x)([2-7][\da-f]);?|&#(\d{2,3});|\\{1,4}(?=\/)/gi,
    (spelling, hex, decimal) => {
      const letter = hex || decimal ? String.fromCharCode(decimal ?? Number.parseInt(hex, 16)) : "";
      return /["\\]/.test(letter) ? spelling : letter;
    },
  );
}

/**
 * What is worth keeping of a foreign error, along its chain of causes. A copy: HTTP libraries attach whole requests,
 * credentials included, to what they throw.
 */
export function redactedCause(cause: unknown, call: Confidential): unknown {
  if (!(cause instanceof Error)) return redact(String(cause), call);
  const { name, message, stack = "", code } = cause as Error & { code?: unknown };
  const copy = new Error(redact(message, call), cause.cause ? { cause: redactedCause(cause.cause, call) } : {});
  return Object.assign(copy, { name, stack: redact(stack, call) }, code ? { code } : {});
}
