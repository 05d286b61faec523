import { spawnSync } from "node:child_process";
import { platform } from "node:os";

/** The version of a package manager that a folder gets on this machine; undefined where there is none. */
export type InstalledVersion = (name: string, folder: string) => string | undefined;

/** Corepack would download one here, and write into package.json which. */
const WITHOUT_DOWNLOAD = { COREPACK_ENABLE_NETWORK: "0", COREPACK_ENABLE_AUTO_PIN: "0" };

/** @param env of the process, in which the path to commands stands */
export function installedIn(env: { readonly [name: string]: string | undefined }): InstalledVersion {
  return (name, folder) => versionOf(name, folder, { ...env, ...WITHOUT_DOWNLOAD });
}

function versionOf(name: string, folder: string, env: NodeJS.ProcessEnv): string | undefined {
  const { stdout, status } = spawnSync(name, ["--version"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 10_000,
    env,
    // On Windows the commands of package managers are scripts, which are run by a shell.
    shell: platform() === "win32",
  });
  if (status !== 0) return undefined;
  return /^\d+\.\d+\.\d+$/m.exec(stdout)?.[0];
}
