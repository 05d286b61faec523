import { loadDocument } from "../document/load-document.ts";
import { readOperations } from "../document/operations.ts";
import type { Contract } from "../suite/contract.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The values of all credentials in the environment. */
export function secretsOf({ credentials }: Pick<Contract<object>, "credentials">, env: Environment): string[] {
  return credentials.flatMap((each) => each.env.flatMap((name) => env[name] ?? []));
}

/**
 * Names of environment variables that are missing before anything can be called, alternatives separated by "or";
 * undefined if nothing is missing or the document allows anonymous requests.
 */
export async function missingCredentials(
  { spec, credentials }: Pick<Contract<object>, "spec" | "credentials">,
  env: Environment,
): Promise<string | undefined> {
  const operations = readOperations((await loadDocument(spec)).root);
  const needed = operations.some(
    ({ security }) => security.length > 0 && security.every((schemes) => schemes.length > 0),
  );
  if (!needed || credentials.some((each) => each.env.every((name) => env[name]))) return undefined;
  return credentials.map((each) => each.env.filter((name) => !env[name]).join(" and ")).join(", or ");
}
