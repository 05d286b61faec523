import { spawnSync } from "node:child_process";

/** The version of a package manager that a folder gets on this machine; undefined where there is none. */
export type InstalledVersion = (name: string, folder: string) => string | undefined;

/** Corepack would download one here, and write into package.json which. */
const WITHOUT_DOWNLOAD = { COREPACK_ENABLE_NETWORK: "0", COREPACK_ENABLE_AUTO_PIN: "0" };

export const installedVersion: InstalledVersion = (name, folder) => {
  const { stdout, status } = spawnSync(name, ["--version"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 10_000,
    env: { ...process.env, ...WITHOUT_DOWNLOAD },
    // The commands of package managers are scripts there, which are run by a shell.
    shell: process.platform === "win32",
  });
  if (status !== 0) return undefined;
  return /^\d+\.\d+\.\d+$/m.exec(stdout)?.[0];
};
