import { readdirSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "./support/run.ts";
import { description, operation, TwoProviders } from "./support/two-providers.ts";

const workspace = new TwoProviders();
let untouched: ReadonlyMap<string, string>;
let generated: ReadonlyMap<string, string>;

beforeAll(async () => {
  untouched = workspace.packages();
  await workspace.generate();
  generated = workspace.packages();
});
beforeEach(() => workspace.restore(generated));
afterAll(() => workspace[Symbol.dispose]());

describe("npm run generate", () => {
  it("writes every package, and says so", async () => {
    workspace.restore(untouched);
    expect(await workspace.generate()).toEqual({
      code: 0,
      out: "✓ acme  1 operation    20 files written\n✓ beta  2 operations   20 files written\n\nNext:\n  npm install, to link the new packages\n  npm run lint:specs, and npm test for types and contracts\n",
      error: "",
    });
  });

  it("writes the packages that are named", async () => {
    workspace.restore(untouched);
    expect((await workspace.generate("beta")).out).toBe(
      "✓ beta  2 operations   20 files written\n\nNext:\n  npm install, to link the new packages\n  npm run check -- beta, for lint, types and contract\n",
    );
    expect([...workspace.packages().keys()].some((file) => file.startsWith("packages/acme/"))).toBe(false);
  });

  it("writes the same to the byte the second time, into an empty folder too, and says that nothing changed", async () => {
    expect((await workspace.generate()).out).toBe(
      "✓ acme  1 operation    unchanged\n✓ beta  2 operations   unchanged\n",
    );
    workspace.remove("packages/acme");
    workspace.remove("packages/beta");
    await workspace.generate();
    expect(workspace.changedSince(generated)).toEqual([]);
  });

  it("keeps the version of a package, which changesets own", async () => {
    const manifest = workspace.read("packages/acme/package.json").replace('"version": "0.0.0"', '"version": "1.2.3"');
    workspace.write("packages/acme/package.json", manifest);
    await workspace.generate();
    expect(workspace.read("packages/acme/package.json")).toBe(manifest);
    expect(workspace.read("packages/acme/src/gen/version.ts")).toContain('"1.2.3"');
  });

  it("changes the package alone whose spec was changed", async () => {
    const before = workspace.packages();
    workspace.write("specs/beta/openapi.yaml", description(`paths: { /c: { get: ${operation("getC")} } }`));
    expect((await workspace.generate()).out).toMatch(
      /^✓ acme {2}1 operation {4}unchanged\n✓ beta {2}1 operation {4}\d+ files written\n\nNext:\n {2}npm run check -- beta, for lint, types and contract\n$/,
    );
    expect(workspace.changedSince(before).every((file) => file.startsWith("packages/beta/"))).toBe(true);
    expect(workspace.changedSince(before)).toContain("packages/beta/src/gen/operations.ts");
  });

  it("takes files away that no spec wants any more, and leaves those of people alone", async () => {
    workspace.write("packages/acme/src/gen/old.ts", "");
    workspace.write("packages/acme/src/extra.ts", "");
    await workspace.generate();
    expect([...workspace.packages().keys()].filter((file) => /old|extra/.test(file))).toEqual([
      "packages/acme/src/extra.ts",
    ]);
  });
});

describe("a provider that is removed", () => {
  it("takes its package along, and is told of", async () => {
    using removed = new TempWorkspace({
      "specs/acme/openapi.yaml": description(`paths: { /a: { get: ${operation("getA")} } }`),
      "specs/beta/openapi.yaml": description(`paths: { /b: { get: ${operation("getB")} } }`),
    });
    const generate = (): Promise<{ out: string }> => run({ workspace: removed.root }, "generate");
    await generate();
    removed.write("packages/acme/test/coverage-floor.json", "{}");
    removed.write("packages/acme/dist/gen/index.js", "");
    removed.write("packages/beta/CHANGELOG.md", "");
    removed.remove("specs/acme");
    removed.remove("specs/beta");
    expect((await generate()).out).toBe(`✓ acme                 21 files deleted
✓ beta                 20 files deleted
  packages/beta keeps what was not generated: CHANGELOG.md

Next:
  npm install, to unlink the deleted packages
`);
    expect(readdirSync(removed.path("packages"), { recursive: true }).sort()).toEqual([
      "beta",
      "beta/CHANGELOG.md",
      "runtime",
      "runtime/package.json",
    ]);
  });
});

describe("what no right client can be made of", () => {
  const ODD = description(
    "paths:",
    `  /a: { get: ${operation("getA")}, trace: ${operation("traceA")} }`,
    `  /b/{id}: { get: ${operation("getA")} }`,
  );
  const TRACE = 'specs/acme/openapi.yaml:5:82 method-unsupported: /a has "trace", which fetch refuses to send';
  const WAY_OUT = "Leave the operation out of the description that clients are generated from.";

  it("is left out, counted by rule, and named with its place and its reason", async () => {
    workspace.write("specs/acme/openapi.yaml", ODD);
    expect(await workspace.generate("acme")).toEqual({
      code: 0,
      out: `✓ acme  2 operations   10 files written
  3 operations: 2 generated, 1 left out: method-unsupported 1
  read in the only way that makes sense: path-parameter-missing 1, operation-id-duplicate 1
  ${TRACE}; TRACE /a is left out
      ${WAY_OUT}
  specs/acme/openapi.yaml:6:14 path-parameter-missing: /b/{id} has {id}, and getA declares no path parameter of that name; it is treated as text
      Add { name: id, in: path, required: true, schema: … }.
  specs/acme/openapi.yaml:6:21 operation-id-duplicate: "getA" is also the operationId of GET /a; GET /b/{id} is named after its method and path
      operationIds are unique in a description: rename one.

Next:
  npm run check -- acme, for lint, types and contract
`,
      error: "",
    });
    expect(workspace.read("packages/acme/README.md")).toContain(
      'The description has these too. The client leaves them out, because no correct call can be made of them.\n\n| What | Why | Rule |\n| --- | --- | --- |\n| operation | /a has "trace", which fetch refuses to send; TRACE /a is left out | `method-unsupported` |',
    );
  });

  it.each([
    ["--strict", "", ["--strict"]],
    ["strict: true in provider.yaml", "strict: true", []],
  ])("is refused with %s", async (_name, settings, args) => {
    workspace.write("specs/acme/openapi.yaml", ODD);
    workspace.write("specs/acme/provider.yaml", settings);
    const before = workspace.packages();
    const { code, out, error } = await workspace.generate("acme", ...args);
    expect([code, out, error.split("\n").slice(0, 3)]).toEqual([1, "", ["✗ acme", TRACE, `    ${WAY_OUT}`]]);
    expect(workspace.changedSince(before)).toEqual([]);
  });

  it("is told to programs as JSON", async () => {
    workspace.write("specs/acme/openapi.yaml", ODD);
    workspace.write("specs/beta/openapi.yaml", description("paths: { /a: later, /b: {} }", "components: later"));
    const { code, out, error } = await workspace.generate("--json");
    const { providers } = JSON.parse(out);
    expect([code, error]).toEqual([1, "\n1 of 2 providers cannot be generated. Nothing was written.\n"]);
    expect(providers[0]).toMatchObject({ id: "acme", operations: { described: 3, generated: 2, leftOut: 1 } });
    expect(providers[0].notes).toHaveLength(3);
    expect(providers[0].notes[0]).toEqual({
      file: "specs/acme/openapi.yaml",
      line: 5,
      col: 82,
      rule: "method-unsupported",
      message: '/a has "trace", which fetch refuses to send; TRACE /a is left out',
      hint: WAY_OUT,
      lacks: "operation",
    });
    expect(providers[1]).toMatchObject({ id: "beta", refused: [{ rule: "structure" }] });
  });

  it("shows five places, or all of them", async () => {
    const paths = [..."abcdefg"].map((name) => `  /${name}: { trace: {}, get: ${operation(name)} }`);
    workspace.write("specs/acme/openapi.yaml", description("paths:", ...paths));
    const some = await workspace.generate("acme");
    expect(some.out.match(/method-unsupported:/g)).toHaveLength(5);
    expect(some.out).toContain("\n  … and 2 more: npm run generate -- acme --all\n");
    expect((await workspace.generate("acme", "--all")).out.match(/method-unsupported:/g)).toHaveLength(7);
  });
});

describe("npm run generate -- --check", () => {
  it("is content with what was generated", async () => {
    const before = workspace.packages();
    expect(await workspace.generate("--check")).toEqual({ code: 0, out: "✓ 2 packages are up to date\n", error: "" });
    expect(workspace.changedSince(before)).toEqual([]);
  });

  it("names each file that is out of date, missing or left over, and mends none", async () => {
    const readme = workspace.read("packages/acme/README.md");
    workspace.write("packages/acme/README.md", `${readme.slice(0, -2)}!\n`);
    workspace.remove("packages/beta/src/gen/core.ts");
    workspace.write("packages/beta/test/gen/extra.ts", "");
    const before = workspace.packages();
    expect(await workspace.generate("--check")).toEqual({
      code: 1,
      out: "",
      error: [
        "out of date packages/acme/README.md",
        "missing     packages/beta/src/gen/core.ts",
        "left over   packages/beta/test/gen/extra.ts",
        "",
        "3 files are out of date: run `npm run generate` and commit the result.\n",
      ].join("\n"),
    });
    expect(workspace.changedSince(before)).toEqual([]);
  });

  it("notices one letter in any file", async () => {
    for (const [file, text] of workspace.packages()) {
      if (!file.startsWith("packages/acme/") || file.endsWith("package.json")) continue;
      workspace.write(file, `${text} `);
    }
    const outdated = [...workspace.packages().keys()].filter(
      (file) => file.startsWith("packages/acme/") && !file.endsWith("package.json"),
    );
    const { code, error } = await workspace.generate("--check", "acme");
    expect(code).toBe(1);
    expect(
      error
        .split("\n")
        .filter((line) => line.startsWith("out of date"))
        .sort(),
    ).toEqual(outdated.map((file) => `out of date ${file}`).sort());
  });

  it("names the package of a spec that is gone", async () => {
    workspace.remove("specs/beta");
    const { code, error } = await workspace.generate("--check");
    expect(code).toBe(1);
    expect(error).toContain("left over   packages/beta/src/gen/client.ts\n");
    expect(error).not.toContain("acme");
  });
});
