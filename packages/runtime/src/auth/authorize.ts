import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { CallContext } from "../send/call-context.ts";
import { readEnv } from "./env.ts";
import type { Credential, Found, Scheme, SchemeValue } from "./scheme.ts";

/**
 * The values of one attempt's security schemes. They are those of the first alternative whose credentials are all there.
 * If there is none, and one alternative is anonymous, the request goes out without credentials.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize(context: CallContext): Promise<readonly SchemeValue[]> {
  const found: Found = {};
  context.found = found;
  const lacking: string[] = [];
  for (const names of context.security) {
    const schemes = names.map((name) => context.core.definition.schemes[name] as Scheme);
    const missing = await findCredentials(context, schemes, found);
    if (names.length > 0 && !missing) return await valuesOf(context, schemes, found);
    lacking.push(missing);
  }
  // An anonymous alternative lacks nothing.
  if (lacking.length > 0 && lacking.every(Boolean)) throw new MissingCredentialsError(context.place, lacking);
  return [];
}

/** Adds the credentials of some schemes to those that were found, and names the options that have none. */
async function findCredentials(context: CallContext, schemes: readonly Scheme[], found: Found): Promise<string> {
  const { core, secrets } = context;
  const missing: string[] = [];
  for (const option of new Set(schemes.flatMap(({ needs }) => needs))) {
    if (found[option]) continue;
    const variable = core.definition.credentials[option];
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
    } else missing.push(`the option "${option}"${variable ? ` (or the environment variable ${variable})` : ""}`);
  }
  return missing.join(" and ");
}

async function valuesOf(call: CallContext, schemes: readonly Scheme[], found: Found): Promise<readonly SchemeValue[]> {
  const context = Object.assign(call, { memo: new Map() });
  const values: SchemeValue[] = [];
  for (const scheme of schemes) {
    const value = await scheme.value(found, context);
    call.secrets.push(value);
    values.push([scheme, value]);
  }
  return values;
}
