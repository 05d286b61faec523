import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository that the tests stand in. */
export const REPOSITORY: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

/** A workspace of its own in a temporary folder, which nothing of the repository can be hurt from. */
export class TempWorkspace implements Disposable {
  /** A space and a percent sign, because people have them in their paths. */
  readonly root: string = join(mkdtempSync(join(tmpdir(), "specwright-")), "a 100% workspace");

  /** @param files texts by path, such as `specs/acme/openapi.yaml` */
  constructor(files: { readonly [path: string]: string } = {}) {
    this.write("LICENSE", "MIT\n");
    for (const file of ["package.json", "specwright.yaml", "tsconfig.base.json", "packages/runtime/package.json"])
      this.write(file, readFileSync(join(REPOSITORY, file), "utf8"));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  path(path: string): string {
    return join(this.root, path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  remove(path: string): void {
    rmSync(this.path(path), { recursive: true });
  }

  /** The files below a folder, by path. */
  files(folder: string): string[] {
    const found = readdirSync(this.path(folder), { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)));
  }

  /** Copies a file or a folder of the repository, without what was installed or built there. */
  copy(folder: string): void {
    const skipped = /\/(node_modules|dist|\.turbo)$/;
    cpSync(join(REPOSITORY, folder), this.path(folder), {
      recursive: true,
      filter: (source) => !skipped.test(source),
    });
  }

  /** Lets modules of the workspace find the packages that are installed in the repository. */
  link(...folders: readonly string[]): void {
    for (const folder of folders) symlinkSync(join(REPOSITORY, folder), this.path(folder));
  }

  [Symbol.dispose](): void {
    rmSync(dirname(this.root), { recursive: true, force: true });
  }
}
