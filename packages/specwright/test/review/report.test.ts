import { readdirSync, readFileSync } from "node:fs";
import { CommandWorkspace } from "@specwright/testing";
import { expect, test } from "vitest";
import { run } from "../support/run.ts";
import { json, SPEC, twoVersions } from "../support/two-versions.ts";

const { path, review, write } = twoVersions();

test("two folders that say the same: what lint says of what nobody touched is no news", async () => {
  write("head/specs/acme/openapi.yaml", SPEC);
  expect(await review("--base", "base", "--head", "head")).toMatchObject({ status: 0, stdout: "Nothing changes.\n" });
});

test("two folders that say the same in other words", async () => {
  write("head/specs/acme/openapi.yaml", `# Acme\n${SPEC}`);
  expect(await review("--base", "base", "--head", "head")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Nothing changes\.\n\nLint: \d+ problems, 0 new\n/),
  });
});

test("a break has a place, a witness and exit code 1", async () => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("50", "10"));
  const outcome = await review("--base", "base", "--head", "head", "--format", "json");
  expect(outcome.status).toBe(1);
  const report = json(outcome);
  expect(report.bump).toEqual({ acme: "major" });
  expect(report.findings).toMatchObject([
    {
      ledger: "wire",
      severity: "breaking",
      direction: "request",
      operation: "POST /pets",
      pointer: "#/components/schemas/Pet/properties/name",
      file: "specs/acme/openapi.yaml",
      line: 22,
      before: { maxLength: 50 },
      after: { maxLength: 10 },
      witness: { at: "/name", validBefore: true, validAfter: false },
      affects: ["POST /pets"],
    },
  ]);
  expect((await review("--base", "base", "--head", "head", "--fail-on", "none")).status).toBe(0);
});

test("a renamed method is a break of code alone, and the compiler says so", async () => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("createPet", "addPet"));
  const { findings } = json(await review("--base", "base", "--head", "head", "--format", "json"));
  expect(findings).toMatchObject([
    {
      ledger: "sdk",
      severity: "breaking",
      rule: "operation-id-changed",
      witness: { kind: "compile-error", value: { error: expect.stringContaining("createPet") } },
      migration: {
        before: 'await acme.createPet({ body: { name: "text" } });',
        after: 'await acme.addPet({ body: { name: "text" } });',
      },
    },
  ]);
});

test("what lint says stands after the breaks, with its place, the way out, and whether it is new", async () => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("createPet", "pet").replace("50", "10"));
  const { stdout } = await review("--base", "base", "--head", "head");
  expect(stdout).toMatch(/^This breaks\.[\s\S]*\nLint: \d+ problems, 1 new\n/);
  expect(stdout).toMatch(
    /\n {2}! "pet" is not a verb and a noun in camelCase {2}lint operation-name new [0-9a-f]{16}\n {4}specs\/acme\/openapi.yaml:7:7\n {4}Write it like updateSession or listUserSessions\.\n/,
  );
  expect(stdout).toMatch(/\n {2}· POST \/pets has no summary {2}lint operation-summary as before/);
  const { lint } = JSON.parse((await review("--base", "base", "--head", "head", "--format", "json")).stdout);
  expect(lint[0]).toMatchObject({ provider: "acme", rule: "operation-name", isNew: true, line: 7, col: 7 });
});

const HOOKS = `${SPEC.replace(
  'responses: { "204": { description: Done. } }',
  `responses: { "204": { description: Done. } }
      callbacks:
        shipped:
          "{$request.body#/name}":
            post:
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Shipment" } } } }
              responses: { "200": { description: Seen., content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } } }`,
)}    Shipment: { type: object, required: [state], properties: { state: { enum: [sent, lost] } } }
    Answer: { type: object, required: [seen], properties: { seen: { enum: [yes, no] } } }
webhooks:
  sold:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Shipment" } } } }
      responses: { "200": { description: Seen., content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } } }
`;

test.each([
  ["the provider may send more", "sent, lost", "sent, lost, found", "breaking", "request", "/state", 1],
  // Code that compares a state with "lost" no longer compiles, which is another ledger.
  ["the provider may send less", "sent, lost", "sent", "safe", "request", undefined, 1],
  ["the receiver may answer less", "yes, no", "yes", "breaking", "response", "/seen", 1],
  ["the receiver may answer more", "yes, no", "yes, no, perhaps", "safe", "response", undefined, 0],
])("callbacks and webhooks are judged the other way round: %s", async (_, from, to, severity, part, at, code) => {
  write("base/specs/acme/openapi.yaml", HOOKS);
  write("head/specs/acme/openapi.yaml", HOOKS.replace(from, to));
  const { status, stdout } = await review("--base", "base", "--head", "head", "--format", "json");
  const { findings } = JSON.parse(stdout) as { findings: (Told & { also: Told[] })[] };
  const wire = findings.flatMap((one) => [one, ...one.also]).filter(({ direction }) => direction !== null);
  expect(wire.map(({ direction }) => direction).sort()).toEqual([`callback-${part}`, `webhook-${part}`]);
  for (const told of wire) expect({ severity: told.severity, at: told.witness?.at }).toEqual({ severity, at });
  expect(status).toBe(code);
});

interface Told {
  readonly direction: string | null;
  readonly severity: string;
  readonly witness: { readonly at: string } | null;
}

test("two single files have one bump", async () => {
  write("new.yaml", SPEC.replace("50", "100"));
  const outcome = await review("--base", "base/specs/acme/openapi.yaml", "--head", "new.yaml", "--format", "json");
  expect(outcome.status).toBe(0);
  expect(json(outcome)).toMatchObject({ bump: "minor", findings: [{ severity: "safe" }] });
});

test("a description is where provider.yaml says", async () => {
  for (const [side, longest] of [
    ["base", "50"],
    ["head", "10"],
  ] as const) {
    write(`${side}/specs/other/provider.yaml`, "document: api/other.yaml\n");
    write(`${side}/specs/other/api/other.yaml`, SPEC.replace("50", longest));
    write(`${side}/specs/acme/openapi.yaml`, SPEC);
  }
  const { findings } = json(await review("--base", "base", "--head", "head", "--format", "json"));
  expect(findings).toMatchObject([{ provider: "other", severity: "breaking", file: "specs/other/api/other.yaml" }]);
});

test("types that are the same are no difference, wherever their description lies", async () => {
  write("new.yaml", SPEC.replace("50", "100"));
  const { stdout } = await review(
    "--base",
    "base/specs/acme/openapi.yaml",
    "--head",
    "new.yaml",
    "--format",
    "markdown",
  );
  expect(stdout).not.toContain("Types:");
});

test("a keyword that is added stands beside the words that were there", async () => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("maxLength: 50", "maxLength: 50\n          format: uuid"));
  const { findings } = json(await review("--base", "base", "--head", "head", "--format", "json"));
  expect(findings[0]).toMatchObject({
    before: { type: "string", maxLength: 50 },
    after: { type: "string", maxLength: 50, format: "uuid" },
  });
  const { stdout } = await review("--base", "base", "--head", "head", "--format", "markdown");
  expect(stdout).toContain("```diff\n  type: string\n  maxLength: 50\n+ format: uuid\n```");
});

test.each([["--help"], ["--format", "json", "-h"]])("help is no complaint: %s", async (...args) => {
  expect(await review(...args)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Usage: specwright review/),
  });
});

test.each([
  ["type: number", "may be a number that is not an integer"],
  ["type: integer", "is no longer a number that is not an integer"],
])("a title names the values between integer and number: to %s", async (to, title) => {
  const other = to === "type: number" ? "type: integer" : "type: number";
  write("base/specs/acme/openapi.yaml", SPEC.replace("type: string", other));
  write("head/specs/acme/openapi.yaml", SPEC.replace("type: string", to));
  const { findings } = json(await review("--base", "base", "--head", "head", "--format", "json"));
  expect(findings.map((one) => one.title)).toContain(`\`name\` of Pet ${title}`);
});

test.each([
  ["wire", 0, "Nothing breaks. 0 breaking, 0 unknown, 1 safe. Bump acme: patch."],
  ["sdk", 1, "This breaks. 1 breaking, 0 unknown, 0 safe. Bump acme: major."],
])("the ledger %s alone", async (ledger, status, headline) => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("createPet", "addPet"));
  const outcome = await review("--base", "base", "--head", "head", "--ledger", ledger);
  expect({ status: outcome.status, headline: outcome.stdout.split("\n")[0] }).toEqual({ status, headline });
});

test("nothing is found between a version and itself", async () => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("50", "100"));
  const { status, stdout } = await review("--base", "base", "--head", "head", "--self-check");
  expect({ status, told: stdout.includes("Not compared") }).toEqual({ status: 0, told: false });
});

test("a client that could not be made before cannot be lost", async () => {
  write("base/specs/acme/openapi.yaml", SPEC.replace("/pets:", "/pets/{a}{a}:"));
  write("head/specs/acme/openapi.yaml", SPEC.replace("/pets:", "/pets/{a}{a}:").replace("50", "100"));
  const { findings } = json(await review("--base", "base", "--head", "head", "--format", "json"));
  expect(findings.map(({ rule }) => rule)).toEqual(["max-length-changed"]);
});

test("the changeset of a workspace's own provider", async () => {
  using own = new CommandWorkspace("runtime");
  own.copy("redocly.yaml");
  own.link("packages/lint");
  await run({ workspace: own.root }, "generate");
  const text = own.read("specs/acme/openapi.yaml").replace(/externalValue: [^\s}]+/g, "value: {}");
  write("old/specs/acme/openapi.yaml", text);
  write("new/specs/acme/openapi.yaml", text.replace(/operationId: (\w+)/, "operationId: $1Again"));
  const args = ["--base", "old", "--head", "new", "--write-changeset", "--fail-on", "none"];
  expect(await run({ workspace: own.root, folder: path("") }, "review", ...args)).toMatchObject({ code: 0 });
  const [file = ""] = readdirSync(path("new/.changeset"));
  expect(file).toMatch(/^acme-[a-z0-9-]+\.md$/);
  const written = readFileSync(path(`new/.changeset/${file}`), "utf8");
  expect(written).toMatch(/^---\n"@specwright\/[a-z-]+": (minor|major)\n---\n/);
  expect(written).toContain("// before");
});
