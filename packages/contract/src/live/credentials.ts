import { loadDocument } from "../document/load-document.ts";
import { readOperations } from "../document/operations.ts";
import type { Contract } from "../suite/contract.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The values of all credentials in the environment. */
export function secretsOf({ credentials }: Pick<Contract<object>, "credentials">, env: Environment): string[] {
  return credentials.flatMap((each) => each.env.flatMap((name) => env[name] ?? []));
}

/** Credentials that the environment does not have. */
export interface MissingCredentials {
  /** Names of environment variables, alternatives separated by "or". */
  readonly names: string;
  /** Whether some operation cannot be called without; otherwise the document allows anonymous requests. */
  readonly needed: boolean;
}

/** What is missing before credentials can be shown; undefined if nothing is, or if the client has none to show. */
export async function missingCredentials(
  { spec, credentials }: Pick<Contract<object>, "spec" | "credentials">,
  env: Environment,
): Promise<MissingCredentials | undefined> {
  const operations = readOperations((await loadDocument(spec)).root);
  const needed = operations.some(
    ({ security }) => security.length > 0 && security.every((schemes) => schemes.length > 0),
  );
  if (credentials.some((each) => each.env.every((name) => env[name]))) return undefined;
  if (credentials.length === 0 && !needed) return undefined;
  const names = credentials.map((each) => each.env.filter((name) => !env[name]).join(" and ")).join(", or ");
  return { names, needed };
}
