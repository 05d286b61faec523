import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { Trip } from "../send/trip.ts";
import { readEnv } from "./env.ts";
import type { Credential, Placement, Scheme } from "./scheme.ts";

/**
 * The credentials of one attempt: the first alternative whose credentials are all there, else none at all where an
 * alternative is anonymous. Options win over the environment, which is read at each call so that it may be filled after
 * the import.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize({ core, place, security, secrets }: Trip): Promise<readonly Placement[]> {
  const { schemes, credentials } = core.definition;
  // Option names are identifiers that the generator chose; an object without a prototype would be slow to read.
  const found: Record<string, string> = {};
  const lacking: string[][] = [];
  for (const names of security) {
    const needed = names.map((name) => schemes[name] as Scheme);
    const missing: string[] = [];
    for (const option of needed.flatMap(({ needs }) => needs)) {
      if (found[option] || missing.includes(option)) continue;
      const given = core.options[option] as Credential | undefined;
      const text = (typeof given === "function" ? await given() : given) || readEnv(credentials[option]);
      if (text) {
        found[option] = text;
        secrets.push(text);
      } else missing.push(option);
    }
    if (names.length > 0 && missing.length === 0) {
      const context = { core, place, memo: new Map() };
      const placements: Placement[] = [];
      for (const scheme of needed) placements.push([scheme, await scheme.value(found, context)]);
      secrets.push(...placements.map(([, value]) => value));
      return placements;
    }
    lacking.push(missing);
  }
  if (security.length > 0 && lacking.every((missing) => missing.length > 0))
    throw new MissingCredentialsError(
      place,
      lacking.map((missing) => missing.map((option) => describe(option, credentials[option])).join(" and ")),
    );
  return [];
}

function describe(option: string, variable: string | undefined): string {
  return `the option "${option}"${variable ? ` (or the environment variable ${variable})` : ""}`;
}
