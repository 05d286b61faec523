import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormatsModule from "ajv-formats";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import type { Report } from "../report.ts";
import { FORMATS, type Format } from "./formats.ts";

function finding(overrides: Partial<Finding>): Finding {
  return {
    id: "0000000000000001",
    change: "00000000000000aa",
    provider: "acme",
    ledger: "wire",
    severity: "breaking",
    rule: "max-length-changed",
    direction: "request",
    operation: "POST /pets",
    pointer: "#/components/schemas/Pet",
    file: "specs/acme/openapi.yaml",
    line: 7,
    col: 3,
    title: "`name` of Pet: maxLength 50 → 10",
    why: "A request that was valid is refused now.",
    before: { maxLength: 50 },
    after: { maxLength: 10 },
    witness: { kind: "request", value: { name: "A long name" }, at: "/name", validBefore: true, validAfter: false },
    migration: null,
    accepted: null,
    policy: null,
    affects: ["POST /pets"],
    also: [],
    ...overrides,
  };
}

// The package has no types for being imported as an ES module.
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void;
const HOSTILE = "</style><script>globalThis.PWNED = 1</script> ``` @everyone ::error::\n| <!-- -->";

const LINT = {
  provider: "acme",
  file: "specs/acme/openapi.yaml",
  line: 3,
  col: 5,
  rule: "operation-summary",
  message: "GET /pets has no summary",
  hint: "A summary says in a few words what it does.",
};

const REPORT: Report = {
  base: "main",
  head: "the working tree",
  single: false,
  providers: [
    { id: "acme", impact: "major", bump: "minor", version: "0.2.0", packageName: "@specwright/acme", brought: "none" },
  ],
  findings: [
    finding({}),
    finding({ id: "0000000000000002", operation: null, affects: ["GET /pets", "POST /pets"], severity: "safe" }),
    finding({
      id: "0000000000000003",
      title: HOSTILE,
      why: HOSTILE,
      before: HOSTILE,
      after: null,
      severity: "unknown",
    }),
    finding({
      id: "0000000000000004",
      ledger: "sdk",
      accepted: { class: "accepted", owner: "ann", reason: "Nobody calls it.", expires: "2027-01-01" },
      migration: { before: "await acme.listPets({});", after: "await acme.getPets({});" },
    }),
  ],
  failOn: "breaking",
  policy: [],
  problems: [],
  notCompared: [],
  lint: [
    { ...LINT, id: "0000000000000005", isNew: true },
    { ...LINT, id: "0000000000000006", isNew: false, message: HOSTILE, hint: HOSTILE },
  ],
  types: [{ provider: "acme", file: "src/gen/types.ts", lines: [["-", "export type Pet = string;"]] }],
};

const ITEMS = [...REPORT.findings, ...REPORT.lint].map(({ id }) => id);

const WITH_IDS = (Object.keys(FORMATS) as Format[]).filter((format) => format !== "changelog");

test.each(WITH_IDS)("%s shows every finding, each once", (format) => {
  const text = FORMATS[format](REPORT);
  const shown = [...text.matchAll(/000000000000000\d/g)].map(([id]) => id);
  expect([...new Set(shown)].sort()).toEqual(ITEMS);
});

test.each(["text", "markdown", "html"] as const)("%s says what entry a break waits for", (format) => {
  const wanted = '{ operation: "GET /pets", direction: "request", pointer: "#/a", change: "00ff" }';
  const shown = (one: Partial<Finding>, single = false): string => {
    const keys = { operation: "GET /pets", direction: "request", pointer: "#/a", change: "00ff" } as const;
    const html = FORMATS[format]({ ...REPORT, single, findings: [finding({ ...keys, ...one })], lint: [], types: [] });
    return html.replaceAll("&quot;", '"').replaceAll("&#34;", '"');
  };
  expect(shown({ severity: "breaking" })).toContain(wanted);
  expect(shown({ severity: "breaking" }, true)).not.toContain("waits for {");
  expect(shown({ severity: "safe" })).not.toContain(wanted);
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
    "\n::error title=Changeset::@specwright/acme needs a changeset of minor, and this change brings none",
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
  expect(FORMATS.html(REPORT)).not.toContain("<script");
  expect(FORMATS.github(REPORT).trimEnd().split("\n")).toHaveLength(ITEMS.length + 1);
  const outside = FORMATS.markdown(REPORT).replace(/^(`{3,})\w+\n[\s\S]*?^\1$/gm, "");
  expect(outside).not.toMatch(/<script|@everyone/);
  const fences = FORMATS.markdown(REPORT).match(/^`{3,}/gm) ?? [];
  expect(fences.filter((fence) => fence === "````")).toHaveLength(2);
});

const BROWSER = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

test.skipIf(!BROWSER)(
  `the page in ${BROWSER ?? "no browser: neither Chromium nor Chrome is installed"}`,
  async () => {
    const browser = await chromium.launch({ executablePath: BROWSER as string, args: ["--no-sandbox"] });
    try {
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 400, height: 800 } });
        await page.setContent(FORMATS.html(REPORT));
        expect(await page.locator("article").count()).toBe(ITEMS.length);
        expect(await page.evaluate("globalThis.PWNED")).toBeUndefined();
        expect(await page.evaluate("document.documentElement.scrollWidth <= 400")).toBe(true);
        await page.keyboard.press("Tab");
        expect(await page.evaluate("document.activeElement.className")).toBe("skip");
        await page.keyboard.press("Enter");
        expect(await page.evaluate("document.activeElement.id")).toBe("changes");
        expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
          colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(20, 23, 26)",
        );
      }
    } finally {
      await browser.close();
    }
  },
  60_000,
);
