import type { Core } from "../core/core.ts";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import type { Trip } from "../send/trip.ts";
import { readEnv } from "./env.ts";
import type { Credential, Placement, Scheme } from "./scheme.ts";

type Found = Record<string, string>;

/**
 * The credentials of one attempt: the first alternative whose credentials are all there, else none at all where an
 * alternative is anonymous.
 * @throws MissingCredentialsError that names each option and its environment variable.
 */
export async function authorize(trip: Trip): Promise<readonly Placement[]> {
  const { core, place, security } = trip;
  // Option names are identifiers that the generator chose; an object without a prototype would be slow to read.
  const found: Found = {};
  const lacking: string[][] = [];
  for (const names of security) {
    const missing = await find(trip, names, found);
    if (names.length > 0 && missing.length === 0) return await placements(trip, names, found);
    lacking.push(missing);
  }
  if (lacking.every((missing) => missing.length > 0) && security.length > 0)
    throw new MissingCredentialsError(
      place,
      lacking.map((missing) => missing.map((option) => describe(core, option)).join(" and ")),
    );
  return [];
}

/**
 * Adds the credentials of one alternative to those found, and tells which are missing. Options win over the
 * environment, which is read at each call so that it may be filled after the import.
 */
async function find({ core, secrets }: Trip, names: SecurityRequirement, found: Found): Promise<string[]> {
  const missing: string[] = [];
  for (const name of names) {
    for (const option of scheme(core, name).needs) {
      if (found[option] || missing.includes(option)) continue;
      const given = core.options[option] as Credential | undefined;
      const text =
        (typeof given === "function" ? await given() : given) || readEnv(core.definition.credentials[option]);
      if (text) {
        found[option] = text;
        secrets.push(text);
      } else missing.push(option);
    }
  }
  return missing;
}

async function placements(
  { core, place, secrets }: Trip,
  names: SecurityRequirement,
  found: Found,
): Promise<Placement[]> {
  const context = { core, place, memo: new Map() };
  const all: Placement[] = [];
  for (const name of names) {
    const placement = await scheme(core, name).place(found, context);
    secrets.push(placement.value);
    all.push(placement);
  }
  return all;
}

function scheme(core: Core, name: string): Scheme {
  return core.definition.schemes[name] as Scheme;
}

function describe({ definition }: Core, option: string): string {
  const variable = definition.credentials[option];
  return `the option "${option}"${variable ? ` (or the environment variable ${variable})` : ""}`;
}
