import { readEnv } from "../auth/env.ts";
import { SHORTEST } from "./shortest.ts";
import { unescaped } from "./unescaped.ts";

/** What a call must not tell. */
export interface Confidential {
  /** Credentials, as they were given and as they were sent. */
  readonly secrets: readonly string[];
  /** All headers that were sent. */
  readonly headers?: { readonly [name: string]: string };
  /** Set if a text that came may end inside of a secret. */
  isCut?: boolean;
  /** The client. Its credentials are secret before a call has looked for them. */
  readonly core?: {
    readonly definition?: { readonly credentials?: { readonly [option: string]: string } };
    readonly options: object;
  };
}

/**
 * A text without the secrets of a call. Errors of a platform quote URLs and JSON, which is what is unescaped here. For what
 * a server says there is `redactSpelled`, which knows more and is loaded when it is needed.
 */
export function redact<Text>(text: Text, call: Confidential): Text {
  // The code of an error may be a number.
  if (typeof text !== "string") return text;
  const plain = unescaped(text);
  const clean = secretsOf(call)
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .reduce((left, secret) => left.replaceAll(unescaped(secret), "[redacted]"), plain);
  return clean === plain ? text : (clean as never);
}

/**
 * Every text to take out, the longest first, because one secret may begin with another. Of `Bearer abcdef`, `abcdef` alone
 * is a secret too.
 */
export function secretsOf({ secrets, headers = {}, core }: Confidential): string[] {
  // The caller's own headers may hold a secret. Their name tells which.
  const own = Object.entries(headers).map(
    ([name, value]) => /auth|cookie|key|pass|secret|sign|token/.test(name) && value,
  );
  return [...secrets, ...own, ...configured(core)]
    .filter((secret) => typeof secret === "string")
    .flatMap((text) => [text, text.slice(text.indexOf(" ") + 1)])
    .filter((secret) => secret.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
}

/** The credentials of a client, as far as nothing has to be called for them. */
function configured(core: Confidential["core"]): unknown[] {
  return Object.entries(core?.definition?.credentials ?? {}).flatMap(([option, variable]) => [
    (core as NonNullable<Confidential["core"]>).options[option as never],
    readEnv(variable),
  ]);
}

/**
 * What is worth keeping of another library's error, along its chain of causes. It is a copy, because HTTP libraries
 * attach whole requests, credentials included, to what they throw.
 */
export function redactedCause(cause: unknown, call: Confidential, left = 9): unknown {
  // An error of another realm is no `Error` of this one.
  const { name, message, stack, code, cause: inner } = Object(cause) as Error & { code?: string };
  if (!stack) return redact(message || String(cause), call);
  return Object.assign(
    // The bound is for a chain that ends in a circle.
    new Error(
      redact(message, call),
      (inner && left && { cause: redactedCause(inner, call, left - 1) }) as ErrorOptions,
    ),
    { name, stack: redact(stack, call) },
    code && { code: redact(code, call) },
  );
}
