import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import { makeFolder } from "@specwright/codegen/workspace";
import { SpecError } from "@specwright/openapi/diagnostic";
import { UsageError } from "../usage-error.ts";

/** The folder that `--out` names. What is wrong with it is told of in the words of the user. */
export class OutFolder {
  /** As the user named it. */
  readonly #shown: string;
  readonly #path: string;

  /** @throws UsageError where it is a file, or holds files of somebody else: a package.json, a README */
  constructor(shown: string, folder: string) {
    this.#shown = shown;
    this.#path = resolve(folder, shown);
    const found = statSync(this.#path, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (!found.isDirectory()) throw new UsageError(`${shown} is a file, and a folder is needed. Name another one.`);
    if (readdirSync(this.#path).length === 0 || existsSync(join(this.#path, "src/gen/schema.ts"))) return;
    throw new UsageError(
      `${shown} holds other files, and no package that was generated. Name a folder that is empty or not there.`,
    );
  }

  /** The folder around it. */
  get root(): string {
    return dirname(this.#path);
  }

  get name(): string {
    return basename(this.#path);
  }

  /** @throws UsageError where none can be made */
  make(): void {
    try {
      makeFolder(this.#path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(`${this.#shown} cannot be made (${code}). Name another folder, or change the permissions.`);
    }
  }

  /** What is refused in it stands below the name that the user gave. */
  inItsWords<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      throw new SpecError(error.diagnostics.map((one) => ({ ...one, file: this.named(one.file) })));
    }
  }

  /** A path below the folder around it, as one below the name that the user gave. */
  named(file: string): string {
    if (file !== this.name && !file.startsWith(`${this.name}/`)) return file;
    return posix.join(this.#shown, file.slice(this.name.length)) || this.#shown;
  }
}
