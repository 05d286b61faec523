import { AuthError } from "../errors/auth-error.ts";
import type { ClientCredentials } from "./client-credentials.ts";
import type { AuthContext, Credentials, Scheme } from "./scheme.ts";

interface Token {
  readonly value: string;
  /** Milliseconds since the epoch after which a new token is fetched. */
  readonly renewAt: number;
}

/** RFC 6749 leaves `expires_in` optional; a token of unknown life is renewed after this many seconds. */
const UNKNOWN_LIFE = 300;

/** Milliseconds for the token endpoint. */
const PATIENCE = 30_000;

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
  scheme: Scheme,
  config: ClientCredentials,
  credentials: Credentials,
  context: AuthContext,
): Promise<string> {
  const { store } = context.core;
  const held = store.get(scheme) as Held | undefined;
  if (held && held.renewAt > Date.now()) return held.value;
  const value = fetchToken(config, credentials, context).then((token) => {
    fresh.renewAt = token.renewAt;
    return token.value;
  });
  const fresh: Held = { value, renewAt: Number.POSITIVE_INFINITY };
  store.set(scheme, fresh);
  value.catch(() => store.delete(scheme));
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
  // A deadline of its own and no caller's: many calls may wait for it, and none must wait for ever.
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await core.fetch(tokenUrl, { method: "POST", body: form, redirect: "error", signal }).catch(() => {
    throw new AuthError(place, `the token endpoint ${tokenUrl} gave no answer`);
  });
  // The body of a refusal stays out of the error: token endpoints like to repeat what they were sent.
  if (!response.ok)
    throw new AuthError(place, `the token endpoint ${tokenUrl} answered ${response.status}`, response.status);
  return readToken(await response.json().catch(() => undefined), () => {
    throw new AuthError(place, `the token endpoint ${tokenUrl} answered without an access_token`, response.status);
  });
}

function readToken(body: unknown, fail: () => never): Token {
  const { access_token: value, expires_in: life } = (body ?? {}) as { access_token?: unknown; expires_in?: unknown };
  if (typeof value !== "string" || value === "") fail();
  const seconds = Number(life) > 0 ? Number(life) : UNKNOWN_LIFE;
  // A tenth of its life early, at most a minute: long enough for the request that carries it.
  return { value: value as string, renewAt: Date.now() + (seconds - Math.min(60, seconds / 10)) * 1000 };
}
