import type { CredentialPlace, Credentials, Scheme } from "./scheme.ts";

/**
 * Makes credentials for one request: a value for each security scheme that names the signer.
 * Called once per request, retries included, so a value may hold the time.
 */
export interface Signer {
  /** Names of the credential options that it needs. */
  readonly needs: readonly string[];
  sign(credentials: Credentials): Promise<{ readonly [scheme: string]: string }>;
}

type Signature = ReturnType<Signer["sign"]>;

/** By the credentials of an attempt, which are an object of its own. */
const signatures = new WeakMap<Credentials, Map<Signer, Signature>>();

/** A scheme whose value a handwritten signer makes. Schemes that share a signer share one signature. */
export function signed(place: CredentialPlace, name: string, scheme: string, signer: Signer): Scheme {
  return {
    needs: signer.needs,
    in: place,
    name,
    async value(credentials) {
      const made = signatures.get(credentials) ?? new Map<Signer, Signature>();
      signatures.set(credentials, made);
      if (!made.has(signer)) made.set(signer, signer.sign(credentials));
      const values = await (made.get(signer) as Signature);
      return values[scheme] as string;
    },
  };
}
