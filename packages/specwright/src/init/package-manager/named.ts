import { isObject, type Json } from "@specwright/openapi/internal";
import type { PackageManager } from "./package-manager.ts";
import { type OwnManifest, problem } from "./read-manifest.ts";

/** The package manager that a package.json names. */
export interface Named {
  readonly name: PackageManager["name"];
  /** Undefined where only the name is given. */
  readonly version: string | undefined;
}

const NAMES: readonly string[] = ["npm", "pnpm", "yarn", "bun"] satisfies readonly PackageManager["name"][];

/**
 * What `packageManager` says, or `devEngines.packageManager`, which turbo reads too.
 * @throws SpecError for one that we do not know
 */
export function namedManager(manifest: OwnManifest): Named | undefined {
  const { packageManager, devEngines } = manifest.value;
  if (packageManager !== undefined) return byField(manifest, packageManager as Json);
  if (devEngines === undefined || !isObject(devEngines as Json)) return undefined;
  const wanted = (devEngines as { readonly packageManager?: Json }).packageManager;
  const [first] = Array.isArray(wanted) ? wanted : [wanted];
  return first === undefined ? undefined : byEngine(manifest, first);
}

function byField(manifest: OwnManifest, field: Json): Named {
  const [, name, version] = /^(\w+)@(\d+\.\d+\.\d+\S*)$/.exec(String(field)) ?? [];
  if (name !== undefined && NAMES.includes(name)) return { name: name as PackageManager["name"], version };
  throw unknown(manifest, ["packageManager"], field);
}

function byEngine(manifest: OwnManifest, engine: Json): Named {
  const { name, version } = isObject(engine) ? engine : {};
  const [lowest] = /\d+(?:\.\d+)*/.exec(String(version)) ?? [];
  if (NAMES.includes(String(name))) return { name: name as PackageManager["name"], version: lowest && `${lowest}.` };
  throw unknown(manifest, ["devEngines", "packageManager"], engine);
}

function unknown({ locate }: OwnManifest, path: readonly string[], value: Json): Error {
  return problem(locate, {
    path,
    message: `${JSON.stringify(value)} names no package manager that a workspace can be made for`,
    hint: "It can be npm, pnpm, yarn or bun, and packageManager has the exact version too, such as pnpm@10.34.9.",
  });
}
