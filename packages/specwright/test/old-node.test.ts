import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/specwright.js", import.meta.url));

function versionIn(node: string): string {
  const pretends = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${node}" } });`;
  const flags = ["--import", `data:text/javascript,${encodeURIComponent(pretends)}`];
  try {
    return execFileSync(process.execPath, [...flags, BIN, "--version"], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return `${status} ${stderr.split("\n")[0]}`;
  }
}

it.each([
  ["20.20.2", "2 Specwright needs Node.js 24.18 or newer, and this is 20.20.2."],
  ["24.17.9", "2 Specwright needs Node.js 24.18 or newer, and this is 24.17.9."],
  ["24.18.0", "0.0.0\n"],
  ["26.1.0", "0.0.0\n"],
])("Node.js %s: %j", (node, want) => {
  expect(versionIn(node)).toBe(want);
});
