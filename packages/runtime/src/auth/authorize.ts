import type { HeaderMap } from "../request/headers.ts";
import type { CallContext } from "../send/call-context.ts";
import { readEnv } from "./env.ts";
import { header } from "./places/header.ts";
import type { Attempted, Credential, Scheme, SchemeValue } from "./scheme.ts";

/**
 * The values of one attempt's security schemes. They are those of the first alternative whose credentials are all there.
 * If there is none, and one alternative is anonymous, the request goes out without credentials.
 * @param headers of the request. One that the caller has set, or taken away, is left to the caller.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize(call: CallContext, headers: HeaderMap): Promise<readonly SchemeValue[]> {
  const context = Object.assign(call, { found: {}, memo: new Map() });
  const lacking: Scheme[][] = [];
  for (const names of call.security) {
    const schemes = names
      .map((name) => call.core.definition.schemes[name] as Scheme)
      .filter((scheme) => scheme.in !== header || !(scheme.name.toLowerCase() in headers));
    const found = await findCredentials(context, schemes);
    if (names[0] && found) return await valuesOf(context, schemes);
    lacking.push(schemes);
  }
  // An anonymous alternative lacks nothing.
  if (lacking[0] && lacking.every((schemes) => schemes[0])) {
    const { missingCredentials } = await import("./missing-credentials.ts");
    throw missingCredentials(context, lacking);
  }
  return [];
}

type Context = CallContext & Attempted;

/** Adds the credentials of some schemes to those that were found, and says whether these are all. */
async function findCredentials(context: Context, schemes: readonly Scheme[]): Promise<boolean> {
  const { core, secrets, found } = context;
  let complete = true;
  for (const option of schemes.flatMap(({ needs }) => needs)) {
    if (found[option]) continue;
    let given = core.options[option] as Credential | undefined;
    if (typeof given === "function") {
      context.renewable = true;
      given = await given(context.refused?.[option]);
    }
    // The environment is read at each call, so that it may be filled after the import.
    given ||= readEnv(core.definition.credentials[option] as string);
    if (given) {
      found[option] = given;
      secrets.push(given);
    } else complete = false;
  }
  return complete;
}

async function valuesOf(context: Context, schemes: readonly Scheme[]): Promise<readonly SchemeValue[]> {
  const values: SchemeValue[] = [];
  for (const scheme of schemes) {
    const value = await scheme.value(context.found, context);
    context.secrets.push(value);
    values.push([scheme, value]);
  }
  return values;
}
