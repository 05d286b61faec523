import { putHeaders } from "../../request/headers.ts";
import type { Place } from "../scheme.ts";

/** A credential in a header. */
export const header: Place = { put: ({ headers }, name, value) => putHeaders(headers, { [name]: value }) };
