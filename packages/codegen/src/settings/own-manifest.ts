import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The object in a workspace's package.json; an empty one where nothing can be read. */
export function ownManifest(workspace: string): { readonly [key: string]: unknown } {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(workspace, "package.json"), "utf8"));
    return Object(manifest) as { readonly [key: string]: unknown };
  } catch {
    return {};
  }
}
