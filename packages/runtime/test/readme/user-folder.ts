import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { folderOf } from "../support/generated-clients.ts";

const RUNTIME = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = join(RUNTIME, "../../node_modules");

/** The TypeScript of a README, block by block. */
export function codeOf(readme: string): string[] {
  return [...readme.matchAll(/```ts\n([^`]*(?:`(?!``)[^`]*)*)```/g)].map(([, code]) => code as string);
}

export function runtimeReadme(): string {
  return readFileSync(join(RUNTIME, "README.md"), "utf8");
}

/** A program of a user: files beside the packages that they import. */
export class UserFolder implements Disposable {
  readonly path: string = mkdtempSync(join(tmpdir(), "readme-"));

  constructor() {
    writeFileSync(join(this.path, "package.json"), '{ "type": "module" }');
    this.link("@specwright/runtime", RUNTIME);
    this.install("@types/node", "undici-types");
  }

  /** Packages of the workspace, a whole scope among them. */
  install(...names: readonly string[]): void {
    for (const name of names) this.link(name, join(MODULES, name));
  }

  /** A generated package with its sources in the place of what would be built of them. */
  installSources(client: string): void {
    const source = fileURLToPath(folderOf(client));
    const { name, type, exports } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest;
    const doors = Object.entries(exports).flatMap(([door, target]) =>
      typeof target === "string" ? [] : [[door, target.default.replace("/dist/", "/src/").replace(/\.js$/, ".ts")]],
    );
    this.link(`${name}/src`, join(source, "src"));
    const manifest = { name, type, exports: Object.fromEntries(doors) };
    writeFileSync(join(this.path, "node_modules", name, "package.json"), JSON.stringify(manifest));
  }

  /** Gives the URL for an import. */
  write(file: string, code: string): string {
    writeFileSync(join(this.path, file), code);
    return pathToFileURL(join(this.path, file)).href;
  }

  /** What the compiler says, as strict as it can be. */
  compile(...files: readonly string[]): string {
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
    const platform = [
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom,dom.iterable",
      "--types",
      "node",
    ];
    const sources = ["--allowImportingTsExtensions", "--skipLibCheck", "--pretty", "false"];
    const options = { cwd: this.path, encoding: "utf8" } as const;
    const { status, stdout } = spawnSync("tsc", [...flags, ...platform, ...sources, ...files], options);
    return status === 0 ? "" : `${status}: ${stdout}`;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }

  private link(name: string, target: string): void {
    const path = join(this.path, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  }
}

interface Manifest {
  readonly name: string;
  readonly type: string;
  readonly exports: { readonly [door: string]: string | { readonly default: string } };
}
