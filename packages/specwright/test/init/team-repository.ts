import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Ended, run } from "../support/run.ts";

/** A repository of a team, in a folder of its own, in which `init` is run. */
export class TeamRepository implements Disposable {
  readonly parent: string = mkdtempSync(join(tmpdir(), "specwright-team-"));
  readonly folder: string = join(this.parent, "team");

  /** @param branch undefined where there is no git */
  constructor(files: { readonly [path: string]: string }, branch?: string) {
    mkdirSync(this.folder);
    if (branch !== undefined) this.git("init", "--quiet", "--initial-branch", branch);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** Every file by its path, without what git keeps and what is installed. */
  files(): string[] {
    const all = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = all.map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1));
    return paths.filter((path) => !/^(\.git|node_modules)\//.test(path)).sort();
  }

  git(...args: readonly string[]): void {
    const who = ["-c", "user.name=Team", "-c", "user.email=team@acme.example"];
    execFileSync("git", [...who, ...args], { cwd: this.folder, stdio: "ignore" });
  }

  init(...args: string[]): Promise<Ended> {
    return run({ workspace: this.folder }, "init", ...args);
  }

  [Symbol.dispose](): void {
    rmSync(this.parent, { recursive: true, force: true });
  }
}
