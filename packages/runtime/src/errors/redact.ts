/** Shorter texts are no secrets, and taking them out would tear words apart. */
const SHORTEST = 6;

/** The text without the secrets, in whatever way a URL or a JSON document spells them. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  // A header's value is a secret as a whole and after its scheme: `Bearer` and the token.
  for (const secret of secrets.flatMap((value) => [value, ...value.split(" ")]))
    if (secret.length >= SHORTEST)
      for (const spelling of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
        clean = clean.replaceAll(spelling, "[redacted]");
  return clean;
}

/**
 * What is worth keeping of a foreign error, along its chain of causes. A copy: HTTP libraries attach whole requests,
 * credentials included, to what they throw.
 */
export function redactedCause(cause: unknown, secrets: readonly string[]): unknown {
  if (!(cause instanceof Error)) return redact(String(cause), secrets);
  const { name, message, stack = "", code } = cause as Error & { code?: unknown };
  const copy = new Error(redact(message, secrets), cause.cause ? { cause: redactedCause(cause.cause, secrets) } : {});
  return Object.assign(copy, { name, stack: redact(stack, secrets) }, code ? { code } : {});
}
