import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import type { Report } from "../report.ts";
import { acceptFindings } from "./write.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specwright-accept-"));
  mkdirSync(join(root, "specs/acme"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function found(id: string, severity: Finding["severity"], change: string): Finding {
  const place = { provider: "acme", pointer: "#/a", operation: "GET /a", direction: "request", ledger: "wire" };
  return { ...place, id, severity, change, rule: "r", accepted: null, policy: null, also: [] } as unknown as Finding;
}

const REPORT = {
  single: false,
  failOn: "breaking",
  landed: [],
  findings: [
    found("aaaa000000000001", "breaking", "1234567890123456"),
    found("aaaa000000000002", "unknown", "00ff00ff00ff00ff"),
    found("bbbb000000000003", "breaking", "11ff00ff00ff00ff"),
    found("cccc000000000004", "safe", "22ff00ff00ff00ff"),
  ],
} as unknown as Report;

function accept(ids: readonly string[], report = REPORT): readonly string[] {
  const request = { ids, owner: "ann", reason: "Nobody calls it.", expires: "2999-01-31" };
  return acceptFindings(report, request, root, (id) => `specs/${id}`).written;
}

const ENTRY = (change: string): string => `- operation: GET /a
  direction: request
  pointer: "#/a"
  change: ${change}
  owner: ann
  reason: Nobody calls it.
  expires: 2999-01-31
`;

const OLD = "# What we have agreed on.\n- pointer: x # see the minutes\n";

describe("acceptFindings", () => {
  test.each([
    ["all that breaks", ["all"], undefined, ENTRY('"1234567890123456"') + ENTRY("11ff00ff00ff00ff")],
    ["one by the beginning of its id", ["bbbb"], undefined, ENTRY("11ff00ff00ff00ff")],
    ["what a person has looked at", ["aaaa000000000002"], undefined, ENTRY("00ff00ff00ff00ff")],
    ["behind what is there, which stays", ["bbbb"], OLD, OLD + ENTRY("11ff00ff00ff00ff")],
    ["in an empty list", ["bbbb"], "[]\n", ENTRY("11ff00ff00ff00ff")],
    ["below a comment", ["bbbb"], "# Ours.\n[]\n", `# Ours.\n${ENTRY("11ff00ff00ff00ff")}`],
  ])("%s", (_, ids, old, want) => {
    const file = join(root, "specs/acme/accepted.yaml");
    if (old !== undefined) writeFileSync(file, old);
    expect(accept(ids)).toEqual(["specs/acme/accepted.yaml"]);
    expect(readFileSync(file, "utf8")).toBe(want);
  });

  test("takes out what is not needed any more, and leaves the other entries as people wrote them", () => {
    const file = join(root, "specs/acme/accepted.yaml");
    writeFileSync(file, `${OLD}- pointer: y\n\n# About z.\n- pointer: 'z'\n`);
    const landed = { file: "specs/acme/accepted.yaml", line: 3, col: 3, rule: "", message: "", hint: "" };
    accept(["bbbb"], { ...REPORT, landed: [landed, { ...landed, file: "specs/other/accepted.yaml", line: 2 }] });
    expect(readFileSync(file, "utf8")).toBe(`${OLD}\n# About z.\n- pointer: 'z'\n${ENTRY("11ff00ff00ff00ff")}`);
  });

  test.each([
    ["an id that fits two", ["aaaa"], "--accept aaaa is not one finding that waits for an entry"],
    ["what is safe", ["cccc"], "--accept cccc is not one finding that waits for an entry"],
    ["nothing", [""], "--accept  is not one finding that waits for an entry"],
  ])("refuses %s", (_, ids, want) => {
    expect(() => accept(ids)).toThrow(want);
  });

  test("refuses two single files", () => {
    expect(() => accept(["all"], { ...REPORT, single: true })).toThrow(
      "--accept needs a workspace: two single files have no accepted.yaml",
    );
  });

  test("the report knows what was accepted", () => {
    const request = { ids: ["bbbb"], owner: "ann", reason: "Nobody calls it.", expires: "2999-01-31" };
    const { report } = acceptFindings(REPORT, request, root, (id) => `specs/${id}`);
    expect(report.findings.map(({ accepted }) => accepted?.owner)).toEqual([undefined, undefined, "ann", undefined]);
  });
});
