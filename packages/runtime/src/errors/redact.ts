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

/** Takes the secrets of a call out of texts, in whatever way a URL, HTML, JSON or base64 spells them. */
export function redactor(call: Confidential): <Text>(text: Text) => Text {
  // The longest come first, because one secret may begin with another.
  const spellings = [...new Set(secretsOf(call))].flatMap(spellingsOf).sort((a, b) => b.length - a.length);
  const secrets = new RegExp(spellings.join("|") || "(?!)", "g");
  return (text) => {
    // The code of an error may be a number, which has no length.
    if (typeof text !== "string" || text.length < SHORTEST) return text;
    const plain = unescaped(text);
    const clean = plain.replace(secrets, "[redacted]");
    return clean === plain ? text : (clean as never);
  };
}

/** A text without the secrets of a call. */
export function redact(text: string, call: Confidential): string {
  return redactor(call)(text);
}

/** Every text to take out. Of `Bearer abcdef`, `abcdef` alone is a secret too. */
export function secretsOf({ secrets, headers = {} }: Confidential): string[] {
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
  const clean = redactor(call);
  return Object.assign(
    new Error(clean(message), options),
    { name, stack: clean(stack) },
    code && { code: clean(code) },
  );
}
