import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY, TempWorkspace } from "./temp-workspace.ts";

/** What a command has said and done. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const FIXTURE = join(import.meta.dirname, "../fixtures/workspace");
const SCOPE = "node_modules/@specwright";

/** A workspace with the provider `acme`, in which commands run as they do in the repository, and whose files may be spoiled. */
export class CommandWorkspace extends TempWorkspace {
  readonly #originals = new Map<string, string>();
  readonly #packages: readonly string[];

  /** @param own packages of the repository that the workspace has a copy of, such as `runtime`, so that they may be spoiled too */
  constructor(...own: readonly string[]) {
    super();
    this.#packages = [...own, "acme"];
    cpSync(FIXTURE, this.root, { recursive: true });
    this.copy("package.json");
    for (const name of own) this.copy(`packages/${name}`);
    this.#install();
  }

  /** What is installed in the repository, with the packages of this workspace in place of the repository's. */
  #install(): void {
    mkdirSync(this.path(SCOPE), { recursive: true });
    const installed = readdirSync(join(REPOSITORY, "node_modules")).filter((name) => name !== "@specwright");
    this.link(...installed.map((name) => `node_modules/${name}`));
    const engine = readdirSync(join(REPOSITORY, SCOPE)).filter((name) => !this.#packages.includes(name));
    this.link(...engine.map((name) => `${SCOPE}/${name}`));
    for (const name of this.#packages) symlinkSync(this.path(`packages/${name}`), this.path(`${SCOPE}/${name}`));
  }

  /** `specwright <args>`, in this workspace and with no other environment than the one that is given. */
  specwright(args: readonly string[], env: { readonly [name: string]: string } = {}): Promise<Ended> {
    return this.#run([join(REPOSITORY, "packages/specwright/bin/specwright.js"), ...args], this.root, env);
  }

  /** Compiles packages: all that the workspace has where none is named, those that others need first. */
  async build(names: readonly string[] = this.#packages): Promise<void> {
    for (const name of names) {
      const compiler = join(REPOSITORY, "node_modules/typescript/bin/tsc");
      const { code, stdout } = await this.#run([compiler, "-p", "tsconfig.json"], this.path(`packages/${name}`), {});
      if (code !== 0) throw new Error(`packages/${name} does not compile: ${stdout}`);
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

  /** The packages of which `build` compiles something else than before, because of what is spoiled. */
  get outdated(): string[] {
    const files = [...this.#originals.keys()];
    return this.#packages.filter((name) => files.some((file) => file.startsWith(`packages/${name}/src/`)));
  }
}
