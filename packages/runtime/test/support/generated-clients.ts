import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { HasCore } from "../../src/core/core.ts";

const packages = new URL("../../../", import.meta.url);

/** The names of this repository's generated packages. */
export const CLIENTS: readonly string[] = readdirSync(packages).filter((name) =>
  existsSync(new URL(`${name}/src/gen/core.ts`, packages)),
);

/** Those whose descriptions are written here. What an imported one has, its provider decides; its contract tries it. */
export const OWN_CLIENTS: readonly string[] = CLIENTS.filter((name) => {
  const settings = new URL(`../specs/${name}/provider.yaml`, packages);
  return !existsSync(settings) || !/^imported:/m.test(readFileSync(settings, "utf8"));
});

/** The folder of one of them, with a slash at its end. */
export function folderOf(client: string): URL {
  return new URL(`${client}/`, packages);
}

/** What a file of `src/gen/` exports. */
export async function generated<Exports>(client: string, file: string): Promise<Exports> {
  return (await import(/* @vite-ignore */ new URL(`src/gen/${file}.ts`, folderOf(client)).href)) as Exports;
}

/** Makes a client without methods. */
export async function coreMaker(client: string): Promise<(options: object) => HasCore> {
  const exported = await generated<Record<string, (options: object) => HasCore>>(client, "core");
  const [, create] = Object.entries(exported).find(([key]) => /^create\w+Core$/.test(key)) ?? [];
  if (!create) throw new Error(`packages/${client}/src/gen/core.ts exports no create…Core`);
  return create;
}
