import type { HeaderMap } from "../request/headers.ts";
import type { CallContext } from "../send/call-context.ts";
import { readEnv } from "./env.ts";
import { header } from "./places/header.ts";
import type { Attempted, Scheme, SchemeValue } from "./scheme.ts";

/**
 * The values of one attempt's security schemes: those of the first alternative that has all its credentials.
 * If there is none, and one alternative is anonymous, the request goes out without credentials.
 * It waits only for promises, and in one function, because one wait takes as long as everything else here.
 * @param headers of the request. A header that the caller has set or removed is not changed.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize(call: CallContext, headers: HeaderMap): Promise<readonly SchemeValue[]> {
  const { core, secrets, security } = call;
  const found: Attempted["found"] = {};
  call.found = found;
  const context = call as Context;
  for (const names of security) {
    const schemes: Scheme[] = [];
    let complete = !!names[0];
    for (const name of names) {
      const scheme = core.definition.schemes[name] as Scheme;
      if (scheme.in === header && scheme.name.toLowerCase() in headers) continue;
      schemes.push(scheme);
      for (const option of scheme.needs) {
        let given = found[option] ?? (core.options[option] as string | undefined);
        if (given && typeof given !== "string")
          given = await (await import("./credential-text.ts")).credentialText(context, option, given);
        // The environment is read at each call, so that it may be filled after the import.
        given ||= readEnv(core.definition.credentials[option] as string);
        if (given?.trim()) {
          found[option] = given;
          secrets.push(given);
        } else complete = false;
      }
    }
    if (complete) {
      const values: SchemeValue[] = [];
      for (const scheme of schemes) {
        let value = scheme.value(found, context);
        if (typeof value !== "string") value = await value;
        secrets.push(value);
        values.push([scheme, value]);
      }
      return values;
    }
  }
  // An anonymous alternative lacks nothing.
  if (security[0] && security.every((names) => names[0]))
    throw (await import("./missing-credentials.ts")).missingCredentials(context, headers);
  return [];
}

type Context = CallContext & Attempted;
