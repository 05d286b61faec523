/** A token as an endpoint gives it. */
export interface Token {
  readonly value: string;
  /** What it is, in the provider's words. */
  readonly type: string;
  /** Milliseconds since the epoch after which a new token is fetched. */
  readonly renewAt: number;
}

/** RFC 6749 leaves `expires_in` optional. A token of unknown life is renewed after this many seconds. */
const UNKNOWN_LIFE = 300;

/** Providers have many names for a bearer token, and these two for what a bearer token is not. */
export function problemOf(token: Token | undefined): string | undefined {
  if (!token) return "answered without an access_token";
  const { value, type } = token;
  if (/^(mac|dpop)$/i.test(type))
    return `answered with an access_token of the type "${type}", and bearer tokens alone are sent`;
  return /^[\x21-\x7e]+$/.test(value) ? undefined : "answered with an access_token that no header can hold";
}

export function readToken(text: string): Token | undefined {
  const { access_token: value, expires_in: life, token_type: type } = membersOf(text);
  if (typeof value !== "string" || value === "") return undefined;
  const seconds = Number.parseFloat(`${life}`);
  return {
    value,
    type: `${type}`,
    renewAt: Date.now() + (Number.isNaN(seconds) ? UNKNOWN_LIFE : usable(seconds)) * 1000,
  };
}

function membersOf(text: string): {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly token_type?: unknown;
} {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** A tenth of its life less, at most a minute: long enough for the request that carries it. */
function usable(seconds: number): number {
  return seconds - Math.min(60, seconds / 10);
}
