import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY, TempWorkspace } from "./temp-workspace.ts";

/** What a command has said and done. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A copy of the repository with one provider, in which npm's commands run as they do in the repository, and whose files
 * may be spoiled.
 */
export class CommandWorkspace extends TempWorkspace {
  readonly #originals = new Map<string, string>();

  constructor(provider: string) {
    super();
    const packages = ["packages/runtime", "packages/contract", `packages/${provider}`];
    const files = ["package.json", "package-lock.json", "turbo.json", "tsconfig.base.json", "LICENSE", ".npmrc"];
    for (const path of [...files, "scripts", `specs/${provider}`, ...packages]) this.copy(path);
    this.#install(packages);
  }

  /** What is installed in the repository, with the packages of this workspace in place of the repository's. */
  #install(packages: readonly string[]): void {
    mkdirSync(this.path("node_modules/@specwright"), { recursive: true });
    const installed = readdirSync(join(REPOSITORY, "node_modules")).filter((name) => name !== "@specwright");
    this.link(...installed.map((name) => `node_modules/${name}`), "scripts/node_modules");
    for (const path of packages) {
      symlinkSync(this.path(path), this.path(path.replace("packages/", "node_modules/@specwright/")));
      if (existsSync(join(REPOSITORY, path, "node_modules"))) this.link(`${path}/node_modules`);
    }
  }

  /** `npm run --silent <args>`, in this workspace and with no other environment than the one that is given. */
  npm(args: readonly string[], env: { readonly [name: string]: string } = {}): Promise<Ended> {
    const child = spawn("npm", ["run", "--silent", ...args], {
      cwd: this.root,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  }

  /**
   * Changes a file until `restore`.
   *
   * @throws Error if the change changes nothing.
   */
  spoil(file: string, change: (text: string) => string): void {
    const before = this.read(file);
    const after = change(before);
    if (after === before) throw new Error(`${file} is not what the change expects`);
    this.#originals.set(file, this.#originals.get(file) ?? before);
    this.write(file, after);
  }

  restore(): void {
    for (const [file, text] of this.#originals) this.write(file, text);
    this.#originals.clear();
  }
}
