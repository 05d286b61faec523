import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A workspace of its own with one provider and the runtime, built from their sources: nothing in it depends on what
 * else is being built, and its files may be spoiled.
 */
export class BuiltWorkspace implements Disposable {
  readonly root: string = mkdtempSync(join(tmpdir(), "built-"));
  readonly #originals = new Map<string, string>();

  /** @throws Error with the compiler's words if a package does not compile. */
  constructor(provider: string) {
    mkdirSync(join(this.root, "node_modules/@specwright"), { recursive: true });
    mkdirSync(join(this.root, "specs", provider), { recursive: true });
    cpSync(join(repository, "tsconfig.base.json"), join(this.root, "tsconfig.base.json"));
    for (const name of ["openapi-fetch", "openapi-typescript-helpers", "@types"])
      this.#link(`node_modules/${name}`, name);
    this.#link("packages/contract", "@specwright/contract");
    for (const name of ["runtime", provider]) this.#build(name);
  }

  #link(from: string, name: string): void {
    symlinkSync(join(repository, from), join(this.root, "node_modules", name));
  }

  #build(name: string): void {
    const folder = join(this.root, "packages", name);
    const filter = (path: string): boolean => !/\/(node_modules|dist|\.turbo)$/.test(path);
    cpSync(join(repository, "packages", name), folder, { recursive: true, filter });
    symlinkSync(folder, join(this.root, "node_modules/@specwright", name));
    const { status, stdout } = spawnSync("tsc", ["-p", "."], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} does not compile: ${stdout}`);
  }

  /**
   * Changes a file below `packages/` until `restore`.
   *
   * @throws Error if the change changes nothing.
   */
  spoil(file: string, change: (text: string) => string): void {
    const path = join(this.root, "packages", file);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`${file} is not what the change expects`);
    this.#originals.set(path, this.#originals.get(path) ?? before);
    writeFileSync(path, after);
  }

  restore(): void {
    for (const [path, text] of this.#originals) writeFileSync(path, text);
    this.#originals.clear();
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}
