import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { throwAwayCopy } from "../copies/throw-away-copy.ts";
import type { Registry } from "./registry.ts";

/** A package as it was published. */
export interface Published {
  readonly name: string;
  readonly version: string;
}

/**
 * Raises versions and publishes as a release does, with the repository's own scripts, in a copy that is deleted after it.
 *
 * @returns what the registry holds then
 * @throws Error with what npm printed if a step fails
 */
export function publishAll(repository: string, registry: Registry): Published[] {
  const copy = throwAwayCopy(repository);
  try {
    npm(copy, ["run", "version"]);
    npm(copy, ["run", "release"], { npm_config_userconfig: registry.npmrc, npm_config_registry: registry.url });
    return packagesOf(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function npm(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const quiet = { ...process.env, CI: "true", NO_COLOR: "1", npm_config_update_notifier: "false", ...env };
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8", env: quiet });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

function packagesOf(copy: string): Published[] {
  const folders = readdirSync(join(copy, "packages"));
  const manifests = folders.map(
    (folder) =>
      JSON.parse(readFileSync(join(copy, "packages", folder, "package.json"), "utf8")) as Published & {
        readonly private?: boolean;
      },
  );
  return manifests.filter((manifest) => !manifest.private).map(({ name, version }) => ({ name, version }));
}
