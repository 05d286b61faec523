import type { ClientCredentials } from "./oauth-token.ts";
import { header } from "./places/header.ts";
import type { Scheme } from "./scheme.ts";

/** OAuth2 client credentials. The code that fetches tokens is loaded when a call first needs one. */
export function clientCredentials(config: ClientCredentials): Scheme {
  return {
    needs: [config.clientId, config.clientSecret],
    in: header,
    name: "Authorization",
    async value(credentials, context) {
      const { sharedToken } = await import("./oauth-token.ts");
      return `Bearer ${await sharedToken(config, credentials, context)}`;
    },
  };
}
