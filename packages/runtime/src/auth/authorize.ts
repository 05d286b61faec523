import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { CallContext } from "../send/call-context.ts";
import { readEnv } from "./env.ts";
import type { Attempted, Credential, Scheme, SchemeValue } from "./scheme.ts";

/**
 * The values of one attempt's security schemes. They are those of the first alternative whose credentials are all there.
 * If there is none, and one alternative is anonymous, the request goes out without credentials.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize(call: CallContext): Promise<readonly SchemeValue[]> {
  const context = Object.assign(call, { found: {}, memo: new Map() });
  const lacking: string[] = [];
  for (const names of call.security) {
    const schemes = names.map((name) => call.core.definition.schemes[name] as Scheme);
    const missing = await findCredentials(context, schemes);
    if (names.length > 0 && !missing) return await Promise.all(schemes.map((scheme) => schemeValue(context, scheme)));
    lacking.push(missing);
  }
  // An anonymous alternative lacks nothing.
  if (lacking.length > 0 && lacking.every(Boolean)) throw new MissingCredentialsError(call.place, lacking);
  return [];
}

type Context = CallContext & Attempted;

/** Adds the credentials of some schemes to those that were found, and names the options that have none. */
async function findCredentials(context: Context, schemes: readonly Scheme[]): Promise<string> {
  const { core, secrets, found } = context;
  const missing: string[] = [];
  for (const option of new Set(schemes.flatMap(({ needs }) => needs))) {
    if (found[option]) continue;
    const variable = core.definition.credentials[option] as string;
    let given = core.options[option] as Credential | undefined;
    if (typeof given === "function") {
      context.renewable = true;
      given = await given(context.refused?.[option]);
    }
    // The environment is read at each call, so that it may be filled after the import.
    given ||= readEnv(variable);
    if (given) {
      found[option] = given;
      secrets.push(given);
    } else missing.push(`the option "${option}" (or the environment variable ${variable})`);
  }
  return missing.join(" and ");
}

async function schemeValue(context: Context, scheme: Scheme): Promise<SchemeValue> {
  const value = await scheme.value(context.found, context);
  context.secrets.push(value);
  return [scheme, value];
}
