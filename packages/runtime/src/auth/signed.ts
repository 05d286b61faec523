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

/** A scheme whose value a handwritten signer makes. Schemes that share a signer share one signature. */
export function signed(place: CredentialPlace, name: string, scheme: string, signer: Signer): Scheme {
  return {
    needs: signer.needs,
    in: place,
    name,
    async value(credentials, context) {
      context.memo ??= new Map();
      const { memo } = context;
      if (!memo.has(signer)) memo.set(signer, signer.sign(credentials));
      const values = await (memo.get(signer) as ReturnType<Signer["sign"]>);
      return values[scheme] as string;
    },
  };
}
