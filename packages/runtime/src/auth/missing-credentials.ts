import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { HeaderMap } from "../request/headers.ts";
import type { CallContext } from "../send/call-context.ts";
import { header } from "./places/header.ts";
import type { Attempted, Scheme } from "./scheme.ts";

/** The error for a call of whose alternatives each lacks a credential. It names each option and environment variable. */
export function missingCredentials(
  { core, place, found, security }: CallContext & Attempted,
  headers: HeaderMap,
): MissingCredentialsError {
  const { credentials, schemes } = core.definition;
  const lacking = security.map((names) =>
    [...new Set(names.flatMap((name) => needsOf(schemes[name] as Scheme, headers)))]
      .filter((option) => !found[option])
      .map((option) => `the option "${option}" (or the environment variable ${credentials[option]})`)
      .join(" and "),
  );
  return new MissingCredentialsError(place, lacking);
}

/** A header that the caller has set needs nothing. */
function needsOf({ in: place, name, needs }: Scheme, headers: HeaderMap): readonly string[] {
  return place === header && name.toLowerCase() in headers ? [] : needs;
}
