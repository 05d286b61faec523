import { putHeader } from "../../request/headers.ts";
import type { CredentialPlace } from "../scheme.ts";

/** A credential in a header. */
export const header: CredentialPlace = { put: ({ headers }, name, value) => putHeader(headers, name, value) };
