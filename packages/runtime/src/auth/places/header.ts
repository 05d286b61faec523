import { putHeaders } from "../../request/headers.ts";
import type { Place } from "../scheme.ts";

/** A credential in a header. */
export const header: Place = (name, value) => ({ value, put: ({ headers }) => putHeaders(headers, { [name]: value }) });
