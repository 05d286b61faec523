import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Mock, startMock } from "@specwright/contract";
import { parse } from "yaml";

export const REPOSITORY: string = resolve(import.meta.dirname, "../../..");

/** Mocks by provider. */
export type Mocks = { readonly [provider: string]: Mock };

/** The providers of this repository whose packages a guide names. */
export function providersIn(markdown: string): string[] {
  return readdirSync(join(REPOSITORY, "specs")).filter((id) => markdown.includes(`@specwright/${id}`));
}

export async function startMocks(providers: readonly string[]): Promise<Mocks> {
  const started = providers.map(async (id) => [id, await startMock(join(REPOSITORY, "packages", id))] as const);
  return Object.fromEntries(await Promise.all(started));
}

/** What a program of a guide has in its environment: where the mocks are, and credentials that they take. */
export function environmentOf(mocks: Mocks): { readonly [name: string]: string } {
  const hosts = Object.entries(mocks).flatMap(([id, mock]) =>
    hostsOf(id).map((host) => [host, new URL(mock.url).origin] as const),
  );
  const credentials = Object.keys(mocks).flatMap((id) => variablesOf(id).map((name) => [name, "a-key-for-tests"]));
  return {
    ...Object.fromEntries(credentials),
    GUIDE_MOCKS: JSON.stringify(Object.fromEntries(hosts)),
  };
}

/** The hosts that a description names: those of its servers and token endpoints. */
function hostsOf(id: string): string[] {
  const text = readFileSync(join(REPOSITORY, "packages", id, "openapi.yaml"), "utf8");
  return [...text.matchAll(/(?:url|tokenUrl): ["']?https:\/\/([\w.-]+)/g)].map(([, host = ""]) => host);
}

function variablesOf(id: string): string[] {
  const settings = parse(readFileSync(join(REPOSITORY, "specs", id, "provider.yaml"), "utf8")) as {
    credentials?: { [option: string]: { env: string } };
  };
  return Object.values(settings.credentials ?? {}).map(({ env }) => env);
}
