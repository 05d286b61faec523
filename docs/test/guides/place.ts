import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "./providers.ts";

/** A temporary folder with a folder for each guide, whose programs find what is installed in the repository. */
export class Place implements Disposable {
  readonly root: string = mkdtempSync(join(tmpdir(), "specwright-guides-"));

  constructor() {
    symlinkSync(join(REPOSITORY, "node_modules"), join(this.root, "node_modules"));
  }

  folderOf(guide: string): string {
    return join(this.root, guide);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
