import { asInput } from "../errors/input-error.ts";
import type { CallOptions } from "../operation/call.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import type { Core } from "./core.ts";
import { checkNames } from "./known-names.ts";
import { checkNamedValues } from "./named-values.ts";
import { checkValue } from "./option-values.ts";

const BOTH = "timeout totalTimeout streamTimeout retry headers init baseUrl";
const CLIENT = `${BOTH} server variables fetch requestObject tokenUrl hooks userAgent`;
const CALL = `${BOTH} signal accept`;

/** Operations by name, as far as they are looked at. */
interface Operations {
  readonly [name: string]: unknown;
}

/**
 * Has a client refuse options that it does not know. Types keep a caller in TypeScript from them. In JavaScript a
 * misspelt `timeout` would be no limit, and nobody would hear of it. Its calls refuse what is no object of values by name
 * too, and what would be lost of such an object.
 * @param groups all operations of the client
 * @throws TypeError for an option of the client. One of a call is an InputError.
 */
export function refuseUnknownNames(core: Core, groups: readonly Operations[]): void {
  const { options, definition, prepare } = core;
  checkOptions(options, [CLIENT, ...Object.keys(definition.credentials)].join(" "));
  checkNames(options.hooks, "request response undescribed retry error", "hooks.", checkValue);
  core.prepare = (context, descriptor, input) => {
    asInput(context, () => {
      checkNamedValues(input, context.options);
      checkOptions(context.options, CALL);
      checkSpelling(input.headers);
      checkPath(input.path, descriptor, groups);
    });
    return prepare(context, descriptor, input);
  };
}

/** Calls may share their path parameters: each takes those of its own. */
function checkPath(given: object | undefined, own: Described, groups: readonly Operations[]): void {
  for (const name of Object.keys(given ?? {})) {
    if (hasParameter(own, name)) continue;
    const all = groups.flatMap((operations) => Object.values(operations) as AnyOperation[]);
    if (!all.some(({ descriptor }) => hasParameter(descriptor, name)))
      throw new Error(`there is no path parameter "${name}"`);
  }
}

type Described = Pick<AnyOperation["descriptor"], "path">;

function hasParameter({ path }: Described, name: string): boolean {
  return path.includes(`{${name}}`);
}

function checkOptions(given: Pick<CallOptions, "retry" | "headers">, known: string): void {
  checkNames(given, known, "", checkValue);
  checkNames(given.retry, "attempts baseDelay maxDelay", "retry.", checkValue);
  checkSpelling(given.headers);
}

/** HTTP ignores the case of a header's name. `fetch` would join two spellings, and others would take the last one. */
function checkSpelling(headers: object | undefined): void {
  // A set would be made for each call.
  let seen = " ";
  for (const [given, value] of Object.entries(headers ?? {})) {
    if (value === undefined) continue;
    const name = given.toLowerCase();
    if (seen.includes(` ${name} `)) throw new TypeError(`the header "${name}" has two spellings`);
    seen += `${name} `;
  }
}
