import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { CallContext } from "../send/call-context.ts";
import type { Attempted, Scheme } from "./scheme.ts";

/** The error for a call of whose alternatives each lacks a credential. It names each option and environment variable. */
export function missingCredentials(
  { core, place, found }: CallContext & Attempted,
  alternatives: readonly (readonly Scheme[])[],
): MissingCredentialsError {
  const { credentials } = core.definition;
  const lacking = alternatives.map((schemes) =>
    [...new Set(schemes.flatMap(({ needs }) => needs))]
      .filter((option) => !found[option])
      .map((option) => `the option "${option}" (or the environment variable ${credentials[option]})`)
      .join(" and "),
  );
  return new MissingCredentialsError(place, lacking);
}
