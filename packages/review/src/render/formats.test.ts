import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormatsModule from "ajv-formats";
import { expect, test } from "vitest";
import { ALLOWED, finding, REPORT } from "../../test/support/report.ts";
import type { Finding } from "../finding.ts";
import type { Report } from "../report.ts";
import { FORMATS, type Format } from "./formats.ts";
import { SCRIPT } from "./page-script.ts";

// The package has no types for being imported as an ES module.
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void;
const ITEMS = [...REPORT.findings, ...REPORT.lint].map(({ id }) => id);

const WITH_IDS = (Object.keys(FORMATS) as Format[]).filter((format) => format !== "changelog");

test.each(WITH_IDS)("%s shows every finding, each once", (format) => {
  const text = FORMATS[format](REPORT);
  const shown = [...text.matchAll(/000000000000000\d/g)].map(([id]) => id);
  expect([...new Set(shown)].sort()).toEqual(ITEMS);
});

const KEYS = '{ operation: "GET /pets", direction: "request", pointer: "#/a", change: "00ff" }';
const ENTRY = `- operation: "GET /pets"
  direction: "request"
  pointer: "#/a"
  change: "00ff"
  owner:
  reason:
  expires:`;

test.each([
  ["text", KEYS],
  ["markdown", ENTRY],
  ["html", ENTRY],
] as const)("%s says what entry a break waits for", (format, wanted) => {
  const shown = (one: Partial<Finding>, single = false): string => {
    const keys = { operation: "GET /pets", direction: "request", pointer: "#/a", change: "00ff" } as const;
    const html = FORMATS[format]({ ...REPORT, single, findings: [finding({ ...keys, ...one })], lint: [], types: [] });
    return html.replaceAll("&quot;", '"').replaceAll("&#34;", '"');
  };
  expect(shown({ severity: "breaking" })).toContain(wanted);
  expect(shown({ severity: "breaking" }, true)).not.toContain(wanted);
  expect(shown({ severity: "safe" })).not.toContain(wanted);
  expect(shown({ policy: ALLOWED })).not.toContain(wanted);
});

test("json says the bump by provider, and in one word for two files", () => {
  expect(JSON.parse(FORMATS.json(REPORT))).toMatchObject({ bump: { acme: "minor" } });
  expect(JSON.parse(FORMATS.json({ ...REPORT, single: true }))).toMatchObject({ bump: "minor" });
});

test.each(["markdown", "html"] as const)("%s shows what stands there and what a call becomes", (format) => {
  const migration = { before: "await acme.add(1);", after: "await acme.add(2);" };
  const text = FORMATS[format]({ ...REPORT, findings: [finding({ migration })], types: [] });
  for (const part of ["maxLength: 50", "maxLength: 10", migration.before, migration.after])
    expect(text).toContain(part);
});

test.each([
  ["`user_id` of List lost `l[]`", "**`user_id` of List lost `l[]`**"],
  ["user_id and l[] are *gone*", "**user_id and l\\[\\] are \\*gone\\***"],
  ["`a|b<c>@d` is `\\d`", "**`a|b<c>@d` is `\\d`**"],
  ["one ` alone, \\ and &lt;", "**one \\` alone, \\\\ and &amp;lt;**"],
])("markdown escapes outside of code alone: %s", (title, want) => {
  expect(FORMATS.markdown({ ...REPORT, findings: [finding({ title })] })).toContain(`❌ ${want} (wire)`);
});

test("code of markdown holds backticks, and a summary is no markdown", () => {
  const text = FORMATS.markdown({
    ...REPORT,
    findings: [finding({ operation: null, affects: ["GET /a_`b`"] })],
    types: [{ provider: "a_b", file: "types.ts", lines: [["+", "a"]] }],
  });
  expect(text).toContain("affects `` GET /a_`b` ``\n");
  expect(text).toContain("<summary>Types: a_b types.ts</summary>");
});

test("annotations say which changeset is missing", () => {
  expect(FORMATS.github(REPORT)).toContain(
    "\n::error title=Changeset::@specwright/acme needs a minor changeset, and this change has none",
  );
});

const require = createRequire(import.meta.url);

test("sarif is what its schema says", () => {
  const file = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  // Draft 4 calls `$id` "id"; nothing else in it is older than the draft that Ajv reads.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const log = JSON.parse(FORMATS.sarif(REPORT));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...log, version: "2.0.0" })).toBe(false);
  log.runs[0].results[0].level = "fatal";
  expect(validate(log)).toBe(false);
});

test("texts of a description stay texts", () => {
  const html = FORMATS.html(REPORT);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain(`<script>${SCRIPT}</script>`);
  expect(FORMATS.github(REPORT).trimEnd().split("\n")).toHaveLength(ITEMS.length + 1);
  const outside = FORMATS.markdown(REPORT).replace(/^(`{3,})\w+\n[\s\S]*?^\1$/gm, "");
  expect(outside).not.toMatch(/<script|@everyone/);
  const fences = FORMATS.markdown(REPORT).match(/^`{3,}/gm) ?? [];
  expect(fences.filter((fence) => fence === "````")).toHaveLength(2);
});

const DECIDED: Report = {
  ...REPORT,
  findings: [
    finding({ policy: ALLOWED }),
    finding({
      id: "0000000000000002",
      severity: "safe",
      policy: { entry: "severities[0]", does: "lowers", was: "breaking", reason: "Nobody sends names that long." },
    }),
  ],
  policy: [
    {
      entry: "severities[0]",
      says: "what is found by `max-length-changed` counts as safe",
      reason: "Nobody sends names that long.",
      location: { file: "specwright.yaml", line: 2, col: 5 },
      change: "brings",
      findings: ["0000000000000002"],
    },
    {
      entry: "stability",
      says: "what was beta by x-stability-level may break",
      reason: null,
      location: null,
      change: null,
      findings: ["0000000000000001"],
    },
  ],
  lint: [],
  types: [],
};

const TITLE = "name of Pet: maxLength 50 → 10";

test.each([
  [
    "text",
    [
      "This breaks, and all of it is allowed. 1 breaking (1 allowed), 0 unknown, 1 safe (1 lowered). Bump acme: minor.",
      "What the policy decides",
      "- severities[0] (specwright.yaml:2:5, which this change brings): what is found by max-length-changed counts as safe",
      `breaking → safe: ${TITLE}`,
      "allowed by stability: it was beta",
      `allowed: ${TITLE}`,
    ],
  ],
  [
    "markdown",
    [
      "## This breaks, and all of it is allowed. 1 breaking (1 allowed), 0 unknown, 1 safe (1 lowered).",
      "| ☑️ |",
      "### What the policy decides",
      "(specwright.yaml:2:5, which this change brings)",
      `  - breaking → safe: ${TITLE}`,
      "  - allowed by stability: it was beta",
    ],
  ],
  ["html", ["This breaks, and all of it is allowed.", "What the policy decides", "Nobody sends names that long."]],
  ["json", ['"failOn":"breaking"', '"does":"allows"', '"change":"brings"']],
  ["sarif", ['"justification":"it was beta"']],
  ["github", ["::notice file=", "allowed by stability: it was beta"]],
] as const)("%s says what a policy allows, lowers and why", (format, want) => {
  const text = FORMATS[format](DECIDED).replaceAll("`", "").replace(/": /g, '":');
  for (const part of want) expect(text).toContain(part);
});

test("annotations of what fails are errors, and of what is answered for notices", () => {
  const unknown = finding({ severity: "unknown" });
  const shown = (one: Finding, failOn: Report["failOn"]): string =>
    FORMATS.github({ ...REPORT, failOn, findings: [one], lint: [], providers: [] }).split(" ")[0] ?? "";
  expect(shown(unknown, "breaking")).toBe("::warning");
  expect(shown(unknown, "unknown")).toBe("::error");
  expect(shown({ ...unknown, policy: ALLOWED }, "unknown")).toBe("::notice");
});
