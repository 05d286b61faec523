import type { Core } from "../core/core.ts";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import { readEnv } from "./env.ts";
import type { AuthContext, Credential, Credentials, Placement, Scheme } from "./scheme.ts";

/**
 * The credentials of one request: the first alternative whose credentials are all there.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize(
  core: Core,
  alternatives: readonly SecurityRequirement[],
  place: ErrorPlace,
): Promise<Placement[]> {
  if (alternatives.length === 0) return [];
  const credentials = await findCredentials(core, alternatives);
  const usable = (names: SecurityRequirement): boolean => needs(core, names).every((option) => credentials[option]);
  const chosen = alternatives.find((names) => names.length > 0 && usable(names)) ?? alternatives.find(isAnonymous);
  if (!chosen)
    throw new MissingCredentialsError(
      place,
      alternatives.map((names) => describe(core, names, credentials)),
    );
  const context: AuthContext = {
    place,
    fetch: core.fetch,
    store: core.store,
    memo: new Map(),
    tokenUrl: core.options.tokenUrl,
  };
  return await Promise.all(chosen.map((name) => scheme(core, name).place(credentials, context)));
}

function isAnonymous(requirement: SecurityRequirement): boolean {
  return requirement.length === 0;
}

function scheme(core: Core, name: string): Scheme {
  return core.definition.schemes[name] as Scheme;
}

function needs(core: Core, names: SecurityRequirement): string[] {
  return [...new Set(names.flatMap((name) => scheme(core, name).needs))];
}

/** Options win over the environment, which is read at each call so that it may be filled after the import. */
async function findCredentials(core: Core, alternatives: readonly SecurityRequirement[]): Promise<Credentials> {
  const found: Record<string, string> = {};
  for (const option of needs(core, alternatives.flat())) {
    const given = core.options[option] as Credential | undefined;
    const value = typeof given === "function" ? await given() : given;
    const text = value || readEnv(core.definition.credentials[option]);
    if (text) found[option] = text;
  }
  return found;
}

function describe(core: Core, names: SecurityRequirement, found: Credentials): string {
  return needs(core, names)
    .filter((option) => !found[option])
    .map((option) => {
      const variable = core.definition.credentials[option];
      return `"${option}" (option of create${core.definition.name}Client${variable ? `, or environment variable ${variable}` : ""})`;
    })
    .join(" and ");
}
