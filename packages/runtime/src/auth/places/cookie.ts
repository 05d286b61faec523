import { putCookies } from "../../request/cookies.ts";
import type { Place } from "../scheme.ts";

/** A credential in a cookie, on platforms that let one be sent. */
export const cookie: Place = {
  put: ({ headers }, name, value) => putCookies(headers, [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]),
};
