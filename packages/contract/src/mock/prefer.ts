/** What a request's `Prefer` header asks the mock for. */
export interface Preferences {
  /** Status to answer with. */
  readonly code: number | undefined;
  /** Name of the example to answer with. */
  readonly example: string | undefined;
  /** Answer with generated data instead of an example. */
  readonly dynamic: boolean;
  /** Seed of the generated data: the same seed gives the same answer. */
  readonly seed: string | undefined;
  /** The operation that is meant, of several that one request may reach. */
  readonly operation: string | undefined;
}

/** What a request without a `Prefer` header asks for. */
export const noPreferences: Preferences = {
  code: undefined,
  example: undefined,
  dynamic: false,
  seed: undefined,
  operation: undefined,
};

/** A preference that cannot be read; the message says what was expected. */
export class PreferenceError extends Error {
  override readonly name: string = "PreferenceError";
}

/**
 * Reads `Prefer: code=404, example=gone; dynamic=true`: comma and semicolon both separate, values may be quoted, the
 * first of two equal names wins (RFC 7240), unknown preferences are ignored.
 *
 * @throws PreferenceError for a code that is no status or a `dynamic` that is neither true nor false.
 */
export function parsePrefer(header: string | undefined): Preferences {
  const found = new Map<string, string>();
  for (const part of (header ?? "").match(/(?:[^,;"]|"(?:\\.|[^"\\])*")+/g) ?? []) {
    const [, name, value] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined || found.has(name.toLowerCase())) continue;
    found.set(name.toLowerCase(), unquote(value));
  }
  return {
    code: readCode(found.get("code")),
    example: found.get("example"),
    dynamic: readFlag(found.get("dynamic")),
    seed: found.get("seed"),
    operation: found.get("operation"),
  };
}

/** Whether something is asked for: the header is meant for the mock then, and not for the provider. */
export function isAsking(preferences: Preferences): boolean {
  return Object.values(preferences).some((wish) => wish !== undefined && wish !== false);
}

/** One preference as it stands in the header: a value that is no token is quoted (RFC 7240, section 2). */
export function preferenceText(name: string, value: string): string {
  return `${name}=${quoted(value)}`;
}

/** A value as it stands in the header. */
export function quoted(value: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(value)) return value;
  return `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}

/** Whether a header can carry a value: HTTP has Latin-1 without control characters. */
export function isSendable(value: string): boolean {
  return /^[\x20-\x7e\xa0-\xff]*$/.test(value);
}

function unquote(value: string): string {
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return value;
  return value.slice(1, -1).replaceAll(/\\(.)/g, "$1");
}

function readCode(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-5]\d\d$/.test(text)) return Number(text);
  throw new PreferenceError(`code must be a status from 100 to 599, is ${JSON.stringify(text)}.`);
}

function readFlag(text: string | undefined): boolean {
  if (text === undefined || text === "false") return false;
  if (text === "true") return true;
  throw new PreferenceError(`dynamic must be true or false, is ${JSON.stringify(text)}.`);
}
