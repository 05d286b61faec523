import type { Core } from "../core/core.ts";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import type { Trip } from "../send/trip.ts";
import { readEnv } from "./env.ts";
import type { Credential, Credentials, Placement, Scheme } from "./scheme.ts";

/**
 * The credentials of one attempt: the first alternative whose credentials are all there.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize({ core, place, security, secrets }: Trip): Promise<readonly Placement[]> {
  if (security.length === 0) return [];
  const found = await findCredentials(core, security);
  secrets.push(...Object.values(found));
  const usable = (names: SecurityRequirement): boolean => needs(core, names).every((option) => found[option]);
  const chosen = security.find((names) => names.length > 0 && usable(names)) ?? security.find(({ length }) => !length);
  if (!chosen)
    throw new MissingCredentialsError(
      place,
      security.map((names) => describe(core, names, found)),
    );
  const context = { core, place, memo: new Map() };
  const placements = await Promise.all(chosen.map((name) => scheme(core, name).place(found, context)));
  secrets.push(...placements.map(({ value }) => value));
  return placements;
}

function scheme(core: Core, name: string): Scheme {
  return core.definition.schemes[name] as Scheme;
}

function needs(core: Core, names: SecurityRequirement): readonly string[] {
  return names.flatMap((name) => scheme(core, name).needs);
}

/** Options win over the environment, which is read at each call so that it may be filled after the import. */
async function findCredentials(core: Core, alternatives: readonly SecurityRequirement[]): Promise<Credentials> {
  // Option names are identifiers that the generator chose; an object without a prototype would be slow to read.
  const found: Record<string, string> = {};
  for (const option of needs(core, alternatives.flat())) {
    if (found[option]) continue;
    const given = core.options[option] as Credential | undefined;
    const text = (typeof given === "function" ? await given() : given) || readEnv(core.definition.credentials[option]);
    if (text) found[option] = text;
  }
  return found;
}

function describe(core: Core, names: SecurityRequirement, found: Credentials): string {
  return [...new Set(needs(core, names))]
    .filter((option) => !found[option])
    .map((option) => {
      const variable = core.definition.credentials[option];
      return `"${option}" (option of create${core.definition.name}Client${variable ? `, or environment variable ${variable}` : ""})`;
    })
    .join(" and ");
}
