import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changedSpec, largeSpec } from "./large-spec.ts";

/** What a review cost, as a user waits for it: with the start of the program, and lint where it is asked for. */
export interface ReviewFigures {
  readonly case: string;
  readonly MB: number;
  readonly findings: number;
  readonly seconds: number;
  readonly limit: number;
}

/** Resources that make a description of a little more than three megabytes. */
const RESOURCES = 215;

/** Reviews all providers of a workspace, each with a method that has another name, and one very large description. */
export function benchReview(workspace: string, node: string): ReviewFigures[] {
  const folder = mkdtempSync(join(tmpdir(), "specwright-bench-"));
  try {
    return [providers(workspace, folder, node), large(workspace, folder, node)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function providers(workspace: string, folder: string, node: string): ReviewFigures {
  const base = join(folder, "base");
  cpSync(join(workspace, "specs"), join(base, "specs"), { recursive: true });
  const files = readdirSync(join(base, "specs")).map((id) => join(base, "specs", id, "openapi.yaml"));
  const texts = files.map((file) => readFileSync(file, "utf8"));
  for (const [index, file] of files.entries())
    writeFileSync(file, (texts[index] ?? "").replace(/operationId: (\w+)/, "operationId: old$1"));
  const bytes = texts.reduce((sum, { length }) => sum + length, 0);
  return timed(workspace, node, `all ${files.length} providers`, bytes, 10, base, workspace);
}

function large(workspace: string, folder: string, node: string): ReviewFigures {
  const [base, head] = [join(folder, "base.json"), join(folder, "head.json")];
  const text = JSON.stringify(largeSpec(RESOURCES), null, 2);
  writeFileSync(base, text);
  writeFileSync(head, JSON.stringify(changedSpec(RESOURCES), null, 2));
  return timed(workspace, node, "one large description", text.length, 30, base, head);
}

function timed(
  workspace: string,
  node: string,
  name: string,
  bytes: number,
  limit: number,
  base: string,
  head: string,
): ReviewFigures {
  const args = [
    join(workspace, "packages/specwright/bin/specwright.js"),
    "review",
    "--base",
    base,
    "--head",
    head,
    "--format",
    "json",
    "--fail-on",
    "none",
  ];
  const began = performance.now();
  const out = execFileSync(node, args, { encoding: "utf8", maxBuffer: 1 << 30 });
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
  const { findings } = JSON.parse(out) as { findings: readonly unknown[] };
  return { case: name, MB: Number((bytes / 1e6).toFixed(2)), findings: findings.length, seconds, limit };
}
