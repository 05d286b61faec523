import { AuthError } from "../errors/auth-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { exchange } from "../send/exchange.ts";
import type { Trip } from "../send/trip.ts";
import type { ClientCredentials } from "./client-credentials.ts";
import type { AuthContext, Credentials } from "./scheme.ts";

interface Token {
  readonly value: string;
  /** Milliseconds since the epoch after which a new token is fetched. */
  readonly renewAt: number;
}

/** RFC 6749 leaves `expires_in` optional; a token of unknown life is renewed after this many seconds. */
const UNKNOWN_LIFE = 300;

/** Milliseconds for one answer of the token endpoint, and for all attempts to get one. */
const PATIENCE = { timeout: 10_000, totalTimeout: 30_000 };

/** What the store holds; without a time to renew while the token is still on its way. */
interface Held {
  readonly value: Promise<string>;
  renewAt: number;
}

/**
 * Fetched once, shared by concurrent calls, renewed before it ends. Looks and stores without a pause between, so that
 * calls that come together share one token.
 */
export function sharedToken(
  config: ClientCredentials,
  credentials: Credentials,
  context: AuthContext,
): Promise<string> {
  const { store } = context.core;
  // Credentials may be functions: another tenant has another token.
  const key = JSON.stringify([config, credentials[config.clientId], credentials[config.clientSecret]]);
  const held = store.get(key) as Held | undefined;
  if (held && held.renewAt > Date.now()) return held.value;
  const value = fetchToken(config, credentials, context).then((token) => {
    fresh.renewAt = token.renewAt;
    return token.value;
  });
  const fresh: Held = { value, renewAt: Number.POSITIVE_INFINITY };
  store.set(key, fresh);
  value.catch(() => store.delete(key));
  return value;
}

async function fetchToken(
  config: ClientCredentials,
  credentials: Credentials,
  { core, place }: AuthContext,
): Promise<Token> {
  const { tokenUrl = config.tokenUrl } = core.options;
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  form.set("client_id", credentials[config.clientId] as string);
  form.set("client_secret", credentials[config.clientSecret] as string);
  if (config.scope) form.set("scope", config.scope);
  const refuse = (problem: string, status?: number): never => {
    throw new AuthError(place, `the token endpoint ${tokenUrl} ${problem}`, status);
  };
  // Asking twice does no harm. Deadlines of its own and no caller's: many calls may wait for it, and none for ever.
  const { retry } = core.options;
  const options = { ...PATIENCE, ...(retry !== undefined && { retry }) };
  const trip: Trip = { core: { ...core, options: {} }, place, options, security: [], repeatable: true, secrets: [] };
  return await exchange(trip, {
    // The cause stays out: it may quote what was sent. It tells that this is worth another attempt.
    send: (signal) =>
      core.fetch(tokenUrl, { method: "POST", body: form, redirect: "error", signal }).catch(() => {
        throw new NetworkError(place, "no answer", trip);
      }),
    // The body of a refusal stays out as well: token endpoints like to repeat what they were sent.
    read: async (response) => {
      if (!response.ok) refuse(`answered ${response.status}`, response.status);
      const token = readToken(await response.json().catch(() => undefined));
      return token ?? refuse("answered without an access_token", response.status);
    },
  }).catch((error) => {
    throw error instanceof AuthError ? error : refuse("gave no answer");
  });
}

function readToken(body: unknown): Token | undefined {
  const { access_token: value, expires_in: life } = (body ?? {}) as { access_token?: unknown; expires_in?: unknown };
  if (typeof value !== "string" || value === "") return undefined;
  const seconds = Number(life) > 0 ? Number(life) : UNKNOWN_LIFE;
  // A tenth of its life early, at most a minute: long enough for the request that carries it.
  return { value, renewAt: Date.now() + (seconds - Math.min(60, seconds / 10)) * 1000 };
}
