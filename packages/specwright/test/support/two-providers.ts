import { readdirSync, readFileSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { type Ended, run } from "./run.ts";

export const operation = (id: string): string => `{ operationId: ${id}, responses: { "204": { description: done } } }`;
export const description = (...lines: readonly string[]): string =>
  `${["openapi: 3.1.0", 'info: { title: Test, version: "1" }', "servers: [{ url: https://a.example }]", ...lines].join("\n")}\n`;

const SPECS = {
  "specs/acme/openapi.yaml": description(`paths: { /a: { get: ${operation("getA")} } }`),
  "specs/beta/openapi.yaml": description(`paths: { /b: { get: ${operation("getB")}, put: ${operation("putB")} } }`),
};

/** A workspace with the specs of acme and beta, and their packages as they were generated at some time. */
export class TwoProviders extends TempWorkspace {
  constructor() {
    super(SPECS);
  }

  generate(...args: string[]): Promise<Ended> {
    return run({ workspace: this.root }, "generate", ...args);
  }

  /** Lets a test begin with certain packages, and with the specs as they were. */
  restore(files: ReadonlyMap<string, string>): void {
    for (const folder of ["packages", "specs"]) this.remove(folder);
    for (const [path, text] of [...files, ...Object.entries(SPECS)]) this.write(path, text);
  }

  /** Every file below packages/ by path. */
  packages(): Map<string, string> {
    const files = readdirSync(this.path("packages"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    return new Map(files.sort().map((file) => [file.slice(this.root.length + 1), readFileSync(file, "utf8")]));
  }

  changedSince(before: ReadonlyMap<string, string>): string[] {
    const after = this.packages();
    return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  }
}
