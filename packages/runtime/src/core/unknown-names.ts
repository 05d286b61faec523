import { asInput } from "../errors/input-error.ts";
import type { Core } from "./core.ts";
import { checkNames } from "./known-names.ts";
import { checkNamedValues } from "./named-values.ts";

const BOTH = "timeout totalTimeout streamTimeout retry headers init baseUrl";
const CLIENT = `${BOTH} server variables fetch requestObject tokenUrl hooks userAgent`;
const CALL = `${BOTH} signal accept`;

/**
 * Has a client refuse options that it does not know. Types keep a caller in TypeScript from them. In JavaScript a
 * misspelt `timeout` would be no limit, and nobody would hear of it. A misspelt path parameter is missed anyway. Its calls
 * refuse what is no object of values by name too.
 * @throws TypeError for an option of the client. One of a call is an InputError.
 */
export function refuseUnknownNames(core: Core): void {
  const { options, definition, prepare } = core;
  checkOptions(options, [CLIENT, ...Object.keys(definition.credentials)].join(" "));
  checkNames(options.hooks, "request response undescribed retry error", "hooks.");
  core.prepare = (context, descriptor, input) => {
    asInput(context, () => {
      checkNamedValues(input, context.options);
      checkOptions(context.options, CALL);
    });
    return prepare(context, descriptor, input);
  };
}

function checkOptions(given: { readonly retry?: unknown }, known: string): void {
  checkNames(given, known);
  const { retry } = given;
  // Other clients take a number for the attempts, which has no members that could be refused.
  checkNames(
    typeof retry === "number" ? { [retry]: retry } : (retry as object),
    "attempts baseDelay maxDelay",
    "retry.",
  );
}
