import { header } from "./places/header.ts";
import type { Scheme } from "./scheme.ts";

/** Where a token comes from, and the names of the credential options that it costs. */
export interface ClientCredentials {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
}

/** OAuth2 client credentials. The code that fetches tokens is loaded when a call first needs one. */
export function clientCredentials(config: ClientCredentials): Scheme {
  return {
    needs: [config.clientId, config.clientSecret],
    where: header,
    name: "Authorization",
    async value(credentials, context) {
      const { sharedToken } = await import("./oauth-token.ts");
      return `Bearer ${await sharedToken(config, credentials, context)}`;
    },
  };
}
