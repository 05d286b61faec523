import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.ts";
import { writeDescriptions } from "./descriptions.ts";
import { installFrom, packEngine } from "./engine.ts";

/** A workspace of a team with many APIs, made as a team makes it, and clones of it. */
export class TeamWorkspace {
  readonly root: string;
  readonly #parent: string;
  readonly #tarballs: string;

  private constructor(parent: string) {
    this.#parent = parent;
    this.#tarballs = join(parent, "engine");
    this.root = join(parent, "many-apis");
  }

  /** @param parent an empty folder, which the caller deletes */
  static async make(
    parent: string,
    repository: string,
    providers: number,
    tell: (text: string) => void,
  ): Promise<TeamWorkspace> {
    const made = new TeamWorkspace(parent);
    writeDescriptions(join(parent, "descriptions"), providers);
    const specwright = join(repository, "packages/specwright/bin/specwright.js");
    const init = [
      process.execPath,
      specwright,
      "init",
      made.root,
      "--scope",
      "@many",
      "--from",
      join(parent, "descriptions"),
    ];
    const { seconds } = await command(parent, init);
    tell(`specwright init of ${providers} descriptions: ${seconds.toFixed(1)} s`);
    await packEngine(repository, made.#tarballs);
    installFrom(made.#tarballs, made.root);
    made.#signArtifacts();
    tell(`npm install: ${(await command(made.root, ["npm", "install"])).seconds.toFixed(1)} s`);
    made.git("init", "--quiet", "--initial-branch=main");
    made.commit("Begin");
    return made;
  }

  git(...args: readonly string[]): void {
    execFileSync("git", args, { cwd: this.root });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("-c", "user.name=many", "-c", "user.email=many@example.com", "commit", "--quiet", `--message=${message}`);
  }

  /** A clone of what is committed, with the same packages installed, and with nothing built and nothing in a local cache. */
  clone(name: string): string {
    const folder = join(this.#parent, name);
    execFileSync("git", ["clone", "--quiet", this.root, folder]);
    const installed = spawnSync("cp", ["-al", join(this.root, "node_modules"), join(folder, "node_modules")]);
    if (installed.status !== 0) throw new Error(`node_modules cannot be copied: ${installed.stderr}`);
    execFileSync("rm", ["-rf", join(folder, "node_modules/.cache")]);
    return folder;
  }

  /** Changes what a description says of one operation, as its provider would. */
  editSpec(id: string): void {
    edit(join(this.root, `specs/${id}/upstream/${id}.json`), (text) => text.replace("Get an order", "Get one order"));
  }

  /** Installs a runtime with another line in it, as a new version brings it. */
  async changeRuntime(): Promise<void> {
    const folder = join(this.#parent, "changed");
    await command(this.#parent, ["mkdir", "-p", folder]);
    const [tarball = ""] = (await command(this.#tarballs, ["ls"])).output
      .split("\n")
      .filter((name) => name.startsWith("specwright-runtime-"));
    await command(folder, ["tar", "-xzf", join(this.#tarballs, tarball)]);
    edit(join(folder, "package/dist/index.js"), (text) => `${text}// A change.\n`);
    await command(folder, ["npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder, "./package"]);
    edit(join(this.root, "package.json"), (text) => text.replace(join(this.#tarballs, tarball), join(folder, tarball)));
    await command(this.root, ["npm", "install"]);
  }

  /** Takes nothing from a remote cache that was not signed with the key of the team. */
  #signArtifacts(): void {
    edit(join(this.root, "turbo.json"), (text) =>
      text.replace('"ui": "stream",', '"ui": "stream",\n  "remoteCache": { "signature": true },'),
    );
  }
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} is not what the change expects`);
  writeFileSync(file, after);
}
