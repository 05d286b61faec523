import { putCookies } from "../../request/cookies.ts";
import type { CredentialPlace } from "../scheme.ts";

/** A credential in a cookie. Browsers do not let a page send one. */
export const cookie: CredentialPlace = {
  put: ({ headers }, name, value) => putCookies(headers, [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]),
};
