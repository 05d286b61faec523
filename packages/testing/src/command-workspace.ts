import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY, TempWorkspace } from "./temp-workspace.ts";

/** What a command has said and done. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the repository with one provider, in which commands run as they do there, and whose files may be spoiled. */
export class CommandWorkspace extends TempWorkspace {
  readonly #originals = new Map<string, string>();
  readonly #packages: readonly string[];

  constructor(provider: string) {
    super();
    this.#packages = ["packages/runtime", `packages/${provider}`];
    for (const path of ["package.json", "tsconfig.base.json", "LICENSE", `specs/${provider}`, ...this.#packages])
      this.copy(path);
    this.#install(this.#packages);
  }

  /** What is installed in the repository, with the packages of this workspace in place of the repository's. */
  #install(packages: readonly string[]): void {
    mkdirSync(this.path("node_modules/@specwright"), { recursive: true });
    const installed = readdirSync(join(REPOSITORY, "node_modules")).filter((name) => name !== "@specwright");
    this.link(...installed.map((name) => `node_modules/${name}`));
    const scope = "node_modules/@specwright";
    for (const name of readdirSync(join(REPOSITORY, scope))) {
      const own = packages.includes(`packages/${name}`);
      symlinkSync(own ? this.path(`packages/${name}`) : join(REPOSITORY, scope, name), this.path(`${scope}/${name}`));
    }
  }

  /** `specwright <args>`, in this workspace and with no other environment than the one that is given. */
  specwright(args: readonly string[], env: { readonly [name: string]: string } = {}): Promise<Ended> {
    return this.#run([join(REPOSITORY, "packages/specwright/bin/specwright.js"), ...args], this.root, env);
  }

  /** Compiles the runtime and the provider's package. */
  async build(): Promise<void> {
    for (const path of this.#packages) {
      const compiler = join(REPOSITORY, "node_modules/typescript/bin/tsc");
      const { code, stdout } = await this.#run([compiler, "-p", "tsconfig.json"], this.path(path), {});
      if (code !== 0) throw new Error(`${path} does not compile: ${stdout}`);
    }
  }

  #run(args: readonly string[], cwd: string, env: { readonly [name: string]: string }): Promise<Ended> {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.on("data", (chunk) => stdout.push(String(chunk)));
    child.stderr.on("data", (chunk) => stderr.push(String(chunk)));
    return new Promise((resolve) =>
      child.on("close", (code) => resolve({ code, stdout: stdout.join(""), stderr: stderr.join("") })),
    );
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

  /** Whether what `build` compiles is spoiled. */
  get outdated(): boolean {
    return [...this.#originals.keys()].some((file) => /^packages\/[^/]+\/src\//.test(file));
  }
}
