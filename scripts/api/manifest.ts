import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a manifest says of the doors of its package. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly exports: { readonly [door: string]: string | { readonly types: string } };
}

export function readManifest(repository: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(repository, "packages", folder, "package.json"), "utf8")) as Manifest;
}

/** What a program imports to enter by a door: `@specwright/contract/msw`. */
export function specifierOf({ name }: Manifest, door: string): string {
  return name + door.slice(1);
}

/** The file with the types of a door, from the package's folder. */
export function typesOf({ name, exports }: Manifest, door: string): string {
  const entry = exports[door];
  if (typeof entry !== "object") throw new Error(`${name} has no door ${door} in the "exports" of its package.json`);
  return entry.types;
}
