import { asInput } from "../errors/input-error.ts";
import type { Core } from "./core.ts";

const BOTH = "timeout totalTimeout streamTimeout retry headers init baseUrl";
const CLIENT = `${BOTH} server variables fetch requestObject tokenUrl hooks userAgent`;
const CALL = `${BOTH} signal accept`;

/**
 * Has a client refuse options that it does not know. Types keep a caller in TypeScript from them. In JavaScript a
 * misspelt `timeout` would be no limit, and nobody would hear of it.
 * @throws TypeError for an option of the client. One of a call is an InputError.
 */
export function checkOptionNames(core: Core): void {
  const { options, definition, prepare } = core;
  checkNames(options, [CLIENT, ...Object.keys(definition.credentials)].join(" "));
  checkNames(options.hooks, "request response undescribed retry error", "hooks.");
  core.prepare = (context, descriptor, input) => {
    asInput(context, () => checkNames(context.options, CALL));
    return prepare(context, descriptor, input);
  };
}

function checkNames(given: object | undefined, known: string, within = ""): void {
  for (const name in given) {
    const names = known.split(" ");
    if (!names.includes(name)) {
      const near = names.filter((one) => beginning(one) === beginning(name)).join(", ");
      throw new TypeError(`there is no option "${within}${name}": pass ${near || names.join(", ")}`);
    }
    if (name === "retry") checkNames(membersOf(given[name as never]), "attempts baseDelay maxDelay", "retry.");
  }
}

/** Other clients take a number for the attempts, which has no members that could be refused. */
function membersOf(retry: object | number): object {
  return typeof retry === "number" ? { [retry]: retry } : retry;
}

/** What a misspelt name mostly has in common with the right one. */
function beginning(name: string): string {
  return name.slice(0, 3).toLowerCase();
}
