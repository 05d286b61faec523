import { execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { generateProvider } from "@specwright/codegen";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { run } from "../support/run.ts";

// The first run loads the compiler.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
paths:
  /pets:
    post:
      operationId: createPet
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, properties: { name: { type: string, maxLength: 50 } } } } }
      responses: { "204": { description: Done. } }
`;
const EARLIER = '---\n"@specwright/acme": major\n---\n\nFirst release.\n';
const EARLIER_OTHER = '---\n"@specwright/acme": patch\n---\n\nWords.\n';

/** A repository with one commit, in which an earlier change waits for its release. */
const repository = new TempWorkspace({
  "specs/acme/openapi.yaml": SPEC,
  ".changeset/first-release.md": EARLIER,
  ".changeset/other.md": EARLIER_OTHER,
});
beforeAll(() => {
  for (const path of ["packages/runtime/src", "redocly.yaml"]) repository.copy(path);
  repository.link("node_modules", "packages/lint");
  generate();
  repository.write(".gitignore", "node_modules\npackages/lint\n");
  git("init", "--quiet", "--initial-branch=main");
  commit("First");
});
afterAll(() => repository[Symbol.dispose]());
beforeEach(() => {
  git("checkout", "--quiet", "--", ".");
  git("clean", "--quiet", "--force", "-d", "specs", "packages", ".changeset");
});

function generate(): void {
  for (const { path, content } of generateProvider(repository.root, "acme").files)
    repository.write(`packages/acme/${path}`, content);
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: repository.root, encoding: "utf8" });
}

function commit(message: string): void {
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", `--message=${message}`);
}

function change(from: string, to: string): void {
  repository.write("specs/acme/openapi.yaml", SPEC.replace(from, to));
  generate();
}

async function review(...args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const { code, out, error } = await run({ workspace: repository.root }, "review", ...args);
  return { status: code, stdout: out, stderr: error };
}

const LATER = '---\n"@specwright/acme": minor\n---\n\nNames are shorter.\n';

interface Case {
  readonly name: string;
  readonly edit: () => void;
  readonly status: number;
  readonly says?: string;
}

const wider = (): void => change("maxLength: 50", "maxLength: 99");

const TABLE: readonly Case[] = [
  {
    name: "the changeset of an earlier change does not count",
    edit: wider,
    status: 1,
    says: "needs a patch changeset, and this change has none",
  },
  {
    name: "nor does it under another name",
    edit: () => {
      wider();
      renameSync(repository.path(".changeset/first-release.md"), repository.path(".changeset/renamed.md"));
    },
    status: 1,
    says: "and this change has none",
  },
  {
    name: "nor does a new one for another package",
    edit: () => {
      wider();
      repository.write(".changeset/later.md", LATER.replace("acme", "other"));
    },
    status: 1,
    says: "and this change has none",
  },
  {
    name: "a new one counts",
    edit: () => {
      wider();
      repository.write(".changeset/later.md", LATER);
    },
    status: 0,
  },
  {
    name: "nor does an earlier one in which the change edits the text alone",
    edit: () => {
      wider();
      repository.write(".changeset/first-release.md", `${EARLIER}\nNames may be longer.\n`);
    },
    status: 1,
    says: "and this change has none",
  },
  {
    name: "nor does an earlier one whose bump the change lowers",
    edit: () => {
      wider();
      repository.write(".changeset/first-release.md", EARLIER.replace("major", "minor"));
    },
    status: 1,
    says: "and this change has none",
  },
  {
    name: "an earlier one counts for a package whose bump rises by the edit",
    edit: () => {
      wider();
      repository.write(".changeset/other.md", EARLIER_OTHER.replace("patch", "minor"));
    },
    status: 0,
  },
  { name: "where nothing changes none is needed", edit: () => {}, status: 0 },
  {
    name: "one that cannot be read is bad input",
    edit: () => repository.write(".changeset/later.md", LATER.replace("minor", "huge")),
    status: 2,
    says: '.changeset/later.md cannot be read: "@specwright/acme" has the bump "huge"',
  },
];

test.each(TABLE)("$name", async ({ edit, status, says = "" }) => {
  edit();
  const outcome = await review("--base", "HEAD", "--require-changeset");
  expect(outcome).toMatchObject({ status });
  expect(outcome.stdout + outcome.stderr).toContain(says);
});

test("an entry of the policy is new until it has landed", async () => {
  change("maxLength: 50", "maxLength: 10");
  repository.write(
    "specwright.yaml",
    `review: { severities: [{ rules: [max-length-changed], severity: safe, reason: Nobody sends names. }] }\n${repository.read("specwright.yaml")}`,
  );
  const brought = await review("--base", "HEAD");
  expect(brought.status).toBe(0);
  expect(brought.stdout).toContain("  - severities[0] (specwright.yaml:1:24, which this change brings): findings by ");
  git("add", "specwright.yaml");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=Say", "specwright.yaml");
  const landed = await review("--base", "HEAD");
  git("reset", "--quiet", "--hard", "HEAD~1");
  expect(landed.stdout).toContain("  - severities[0] (specwright.yaml:1:24): findings by ");
});

interface Found {
  readonly [key: string]: unknown;
}

async function accept(overrides: object = {}): Promise<void> {
  const { findings } = JSON.parse((await review("--format", "json")).stdout) as { findings: readonly Found[] };
  const entries = findings.map(({ operation, direction, pointer, change }) => ({
    ...{ operation, direction, pointer, change },
    ...{ owner: "ann", reason: "Nobody sends more.", expires: "2999-01-01" },
    ...overrides,
  }));
  repository.write("specs/acme/accepted.yaml", JSON.stringify(entries));
}

test("who confirms the bump of a break does not lower it", async () => {
  change("maxLength: 50", "maxLength: 10");
  await accept({ bump: "minor" });
  repository.write(".changeset/later.md", LATER.replace("minor", "patch"));
  const lower = await review("--require-changeset");
  expect(lower.status).toBe(1);
  expect(lower.stdout).toContain("needs a minor changeset, and this change has a patch one");
  repository.write(".changeset/later.md", LATER);
  expect((await review("--require-changeset")).status).toBe(0);
});

test("an accepted break passes with the changeset that --write-changeset writes; when it has landed the entry goes", async () => {
  change("maxLength: 50", "maxLength: 10");
  await accept();
  const without = await review("--require-changeset");
  expect(without.status).toBe(1);
  expect(without.stdout).toContain("needs a minor changeset, and this change has none");
  expect((await review("--require-changeset", "--fail-on", "none")).status).toBe(1);

  const name = ".changeset/acme-name-of-the-request-body-maxlength.md";
  expect((await review("--require-changeset", "--write-changeset")).status).toBe(0);
  expect(repository.read(name)).toContain('"@specwright/acme": minor');
  expect(repository.read(".changeset/first-release.md")).toBe(EARLIER);
  expect((await review("--require-changeset")).status).toBe(0);

  commit("Shorten names");
  change("maxLength: 50", "maxLength: 10 ");
  const landed = await review("--require-changeset");
  expect(landed.status).toBe(0);
  expect(landed.stdout).toContain("accepted-landed: the base has the change that it accepts");

  change("maxLength: 50", "maxLength: 5");
  await accept();
  const second = name.replace(".md", "-2.md");
  expect((await review("--require-changeset", "--write-changeset")).status).toBe(0);
  expect(repository.read(second)).toContain("maxLength 10 → 5");
  expect(repository.read(name)).toContain("maxLength 50 → 10");
});
