import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const DOCS = join(import.meta.dirname, "../..");

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the finished site. */
    readonly site: string;
  }
}

/** Builds the site once, for all files of tests. */
export function setup({ provide }: TestProject): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["build.ts"], { cwd: DOCS, encoding: "utf8" });
  if (status !== 0) throw new Error(`the site cannot be built:\n${stdout}${stderr}`);
  provide("site", join(DOCS, "dist"));
}
