import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** A workspace in which packages are generated, apart from the repository's. */
export class BenchWorkspace {
  readonly root: string;

  /** @param repository the runtime and the base of all compiler settings are the repository's */
  constructor(root: string, repository: string) {
    this.root = root;
    mkdirSync(join(root, "node_modules"), { recursive: true });
    mkdirSync(join(root, "packages"));
    for (const file of ["LICENSE", "specwright.yaml", "tsconfig.base.json"])
      cpSync(join(repository, file), join(root, file));
    symlinkSync(join(repository, "node_modules/@specwright"), join(root, "node_modules/@specwright"));
  }

  /** @param from a description, or a folder with one */
  add(id: string, from: string): void {
    const name = from.endsWith(".json") ? `specs/${id}/openapi.json` : `specs/${id}`;
    mkdirSync(dirname(join(this.root, name)), { recursive: true });
    cpSync(from, join(this.root, name), { recursive: true });
  }

  /** As in a new clone, where no package is there and nothing is remembered. */
  forget(): void {
    for (const path of ["packages", "node_modules/.cache"])
      rmSync(join(this.root, path), { recursive: true, force: true });
    mkdirSync(join(this.root, "packages"));
  }
}
