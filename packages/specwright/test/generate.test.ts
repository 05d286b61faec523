import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Ended, run } from "./support/run.ts";

const operation = (id: string): string => `{ operationId: ${id}, responses: { "204": { description: done } } }`;
const description = (...lines: readonly string[]): string =>
  `${["openapi: 3.1.0", 'info: { title: Test, version: "1" }', "servers: [{ url: https://a.example }]", ...lines].join("\n")}\n`;

const SPECS = {
  "specs/acme/openapi.yaml": description(`paths: { /a: { get: ${operation("getA")} } }`),
  "specs/beta/openapi.yaml": description(`paths: { /b: { get: ${operation("getB")}, put: ${operation("putB")} } }`),
};

const workspace = new TempWorkspace(SPECS);
let untouched: ReadonlyMap<string, string>;
let generated: ReadonlyMap<string, string>;

beforeAll(async () => {
  untouched = packages();
  await generate();
  generated = packages();
});
beforeEach(() => restore(generated));
afterAll(() => workspace[Symbol.dispose]());

/** Lets a test begin with certain packages, and with the specs as they were. */
function restore(files: ReadonlyMap<string, string>): void {
  for (const folder of ["packages", "specs"]) workspace.remove(folder);
  for (const [path, text] of [...files, ...Object.entries(SPECS)]) workspace.write(path, text);
}

const generate = (...args: string[]): Promise<Ended> => run({ workspace: workspace.root }, "generate", ...args);

/** Every file below packages/ by path. */
function packages(): Map<string, string> {
  const files = readdirSync(workspace.path("packages"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return new Map(files.sort().map((file) => [file.slice(workspace.root.length + 1), readFileSync(file, "utf8")]));
}

function changedSince(before: ReadonlyMap<string, string>): string[] {
  const after = packages();
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}

describe("npm run generate", () => {
  it("writes every package, and says so", async () => {
    restore(untouched);
    expect(await generate()).toEqual({
      code: 0,
      out: "✓ acme  1 operation    20 files written\n✓ beta  2 operations   20 files written\n",
      error: "",
    });
  });

  it("writes the packages that are named", async () => {
    restore(untouched);
    expect((await generate("beta")).out).toBe("✓ beta  2 operations   20 files written\n");
    expect([...packages().keys()].some((file) => file.startsWith("packages/acme/"))).toBe(false);
  });

  it("writes the same to the byte the second time, into an empty folder too, and says that nothing changed", async () => {
    expect((await generate()).out).toBe("✓ acme  1 operation    unchanged\n✓ beta  2 operations   unchanged\n");
    workspace.remove("packages/acme");
    workspace.remove("packages/beta");
    await generate();
    expect(changedSince(generated)).toEqual([]);
  });

  it("keeps the version of a package, which changesets own", async () => {
    const manifest = workspace.read("packages/acme/package.json").replace('"version": "0.0.0"', '"version": "1.2.3"');
    workspace.write("packages/acme/package.json", manifest);
    await generate();
    expect(workspace.read("packages/acme/package.json")).toBe(manifest);
    expect(workspace.read("packages/acme/src/gen/version.ts")).toContain('"1.2.3"');
  });

  it("changes the package alone whose spec was changed", async () => {
    const before = packages();
    workspace.write("specs/beta/openapi.yaml", description(`paths: { /c: { get: ${operation("getC")} } }`));
    expect((await generate()).out).toMatch(
      /^✓ acme {2}1 operation {4}unchanged\n✓ beta {2}1 operation {4}\d+ files written\n$/,
    );
    expect(changedSince(before).every((file) => file.startsWith("packages/beta/"))).toBe(true);
    expect(changedSince(before)).toContain("packages/beta/src/gen/operations.ts");
  });

  it("takes files away that no spec wants any more, and leaves those of people alone", async () => {
    workspace.write("packages/acme/src/gen/old.ts", "");
    workspace.write("packages/acme/src/extra.ts", "");
    await generate();
    expect([...packages().keys()].filter((file) => /old|extra/.test(file))).toEqual(["packages/acme/src/extra.ts"]);
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
    expect(await generate("acme")).toEqual({
      code: 0,
      out: `✓ acme  2 operations   10 files written
  3 operations: 2 generated, 1 left out: method-unsupported 1
  taken for what it can only mean: path-parameter-missing 1, operation-id-duplicate 1
  ${TRACE}; TRACE /a is left out
      ${WAY_OUT}
  specs/acme/openapi.yaml:6:14 path-parameter-missing: /b/{id} has {id}, and getA declares no path parameter of that name; it is taken for text
      Add { name: id, in: path, required: true, schema: … }.
  specs/acme/openapi.yaml:6:21 operation-id-duplicate: "getA" is also the operationId of GET /a; GET /b/{id} is named after its method and path
      operationIds are unique in a description: rename one.
`,
      error: "",
    });
    expect(workspace.read("packages/acme/README.md")).toContain(
      'The description has these too, and no right call can be made of them.\n\n| What | Why | Rule |\n| --- | --- | --- |\n| operation | /a has "trace", which fetch refuses to send; TRACE /a is left out | `method-unsupported` |',
    );
  });

  it.each([
    ["--strict", "", ["--strict"]],
    ["strict: true in provider.yaml", "strict: true", []],
  ])("is refused with %s", async (_name, settings, args) => {
    workspace.write("specs/acme/openapi.yaml", ODD);
    workspace.write("specs/acme/provider.yaml", settings);
    const before = packages();
    const { code, out, error } = await generate("acme", ...args);
    expect([code, out, error.split("\n").slice(0, 3)]).toEqual([1, "", ["✗ acme", TRACE, `    ${WAY_OUT}`]]);
    expect(changedSince(before)).toEqual([]);
  });

  it("is told to programs as JSON", async () => {
    workspace.write("specs/acme/openapi.yaml", ODD);
    workspace.write(
      "specs/beta/openapi.yaml",
      description("paths: { /a: later, /b: {} }", "components: { schemas: { A: { type: date } } }"),
    );
    const { code, out, error } = await generate("--json");
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
    expect(providers[1]).toMatchObject({ id: "beta", refused: [{ rule: "schema-type" }] });
  });

  it("shows five places, or all of them", async () => {
    const paths = [..."abcdefg"].map((name) => `  /${name}: { trace: {}, get: ${operation(name)} }`);
    workspace.write("specs/acme/openapi.yaml", description("paths:", ...paths));
    const some = await generate("acme");
    expect(some.out.match(/method-unsupported:/g)).toHaveLength(5);
    expect(some.out).toContain("\n  … and 2 more: npm run generate -- acme --all\n");
    expect((await generate("acme", "--all")).out.match(/method-unsupported:/g)).toHaveLength(7);
  });
});

describe("what stands in the way", () => {
  it.each([
    ["packages/acme/README.md", "packages/acme/README.md/notes.md", "this is a folder, and a file is generated here"],
    ["packages/acme/package.json", "packages/acme/package.json/a", "this is a folder, and a file is generated here"],
    [
      "packages/acme/src/gen/core.ts",
      "packages/acme/src/gen/core.ts/a",
      "this is a folder, and a file is generated here",
    ],
    ["packages/acme/src", "packages/acme/src", "this is a file, and a folder of generated files is here"],
    ["packages/acme", "packages/acme", "this is a file, and a folder of generated files is here"],
  ])("%s is named, and nothing is written", async (path, file, message) => {
    if (workspace.has(path)) workspace.remove(path);
    workspace.write(file, "");
    workspace.write("specs/beta/openapi.yaml", description(`paths: { /c: { get: ${operation("getC")} } }`));
    const before = packages();
    for (const args of [[], ["--check"]])
      expect(await generate(...args)).toEqual({
        code: 1,
        out: "",
        error: `${path}:1:1 path-taken: ${message}\n    Move it away, then generate again.\n`,
      });
    expect(changedSince(before)).toEqual([]);
  });
});

describe("what leads out of the package", () => {
  it("is named, and nothing is written there", async () => {
    workspace.remove("packages/acme/src/gen");
    workspace.write("mine/index.ts", "mine");
    symlinkSync("../../../mine", workspace.path("packages/acme/src/gen"));
    const { code, error } = await generate();
    workspace.remove("packages/acme/src/gen");
    expect(code).toBe(1);
    expect(error.split("\n")[0]).toMatch(
      /^packages\/acme\/src\/gen[^ ]* path-outside: this leads to "mine[^"]*", and what is generated stays in packages\/acme$/,
    );
    expect(workspace.files("mine")).toEqual(["mine/index.ts"]);
  });
});

describe("arguments", () => {
  it.each([
    [["gamma"], 'There is no provider "gamma". Known: acme, beta.\n'],
    [["acme", "gamma", "../acme"], 'There is no provider "gamma", "../acme". Known: acme, beta.\n'],
    [["--chekc"], "Unknown option '--chekc'"],
    [["--check=yes"], "Option '--check' does not take an argument"],
  ])("%j: exit 2, and the way out", async (args, want) => {
    const { code, out, error } = await generate(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.startsWith(want)).toBe(true);
    if (args[0]?.startsWith("--")) expect(error).toContain("usage: npm run generate [-- provider…] [--check]");
    expect(changedSince(generated)).toEqual([]);
  });
});

describe("a spec that is wrong", () => {
  const wrong: readonly (readonly [string, { readonly [file: string]: string }, string])[] = [
    ["a syntax error", { "openapi.yaml": description("paths: {") }, "specs/beta/openapi.yaml:5:1 syntax: "],
    [
      "a reference to nothing",
      { "openapi.yaml": description("paths:", "  /a:", `    $ref: "#/components/pathItems/A"`) },
      'specs/beta/openapi.yaml:6:5 unresolved-ref: "#/components/pathItems/A" points to nothing\n    Mend the pointer',
    ],
    [
      "a reference to a file that is missing",
      { "openapi.yaml": description("paths:", "  /a:", "    $ref: a.yaml") },
      'specs/beta/openapi.yaml:6:5 unresolved-ref: "a.yaml" is not there\n    Name a file',
    ],
    [
      "an operationId twice, where the settings are strict",
      {
        "provider.yaml": "strict: true\n",
        "openapi.yaml": description("paths:", "  /a:", `    get: ${operation("a")}`, `    put: ${operation("a")}`),
      },
      'specs/beta/openapi.yaml:7:12 operation-id-duplicate: "a" is also the operationId of GET /a\n    operationIds are unique',
    ],
    [
      "an unknown setting",
      { "provider.yaml": "name: Beta\nnmae: Beta\n" },
      'specs/beta/provider.yaml:2:1 settings: provider.yaml has no setting "nmae"\n    Known here: name, ',
    ],
    [
      "a signer that nobody wrote",
      {
        "openapi.yaml": description(
          `paths: { /b: { get: ${operation("getB")} } }`,
          "components: { securitySchemes: { k: { type: apiKey, in: header, name: X-K } } }",
        ),
        "provider.yaml": "security: { k: { signer: sign } }\n",
      },
      'specs/beta/provider.yaml:1:13 extra-missing: the signer "sign" is not there\n    Write packages/beta/src/sign.ts',
    ],
  ];

  it.each(wrong)("%s: place, rule and hint, exit 1, and nothing is written", async (_name, files, want) => {
    const before = packages();
    for (const [file, text] of Object.entries(files)) workspace.write(`specs/beta/${file}`, text);
    workspace.write("specs/acme/openapi.yaml", description(`paths: { /new: { get: ${operation("getNew")} } }`));
    const { code, error } = await generate();
    expect(code).toBe(1);
    expect(error).toContain(`✗ beta\n${want}`);
    expect(error).toMatch(/\n1 of 2 providers cannot be generated. Nothing was written.\n$/);
    expect(changedSince(before)).toEqual([]);
  });

  it("does not stand in the way of another provider that is named", async () => {
    workspace.write("specs/beta/openapi.yaml", "openapi: [");
    expect((await generate("acme")).code).toBe(0);
  });

  it("refuses a folder whose name no package can have", async () => {
    workspace.write("specs/Acme_2/openapi.yaml", description("paths: {}"));
    workspace.write("specs/runtime/openapi.yaml", description("paths: {}"));
    const { code, error } = await generate();
    expect(code).toBe(1);
    expect(error).toContain('specs/Acme_2:1:1 provider-name: "Acme_2" is not kebab-case\n    Call the folder');
    expect(error).toContain('specs/runtime:1:1 provider-name: "runtime" is the name of a handwritten package\n');
  });
});

describe("npm run generate -- --check", () => {
  it("is content with what was generated", async () => {
    const before = packages();
    expect(await generate("--check")).toEqual({ code: 0, out: "✓ 2 packages are up to date\n", error: "" });
    expect(changedSince(before)).toEqual([]);
  });

  it("names each file that is out of date, missing or left over, and mends none", async () => {
    const readme = workspace.read("packages/acme/README.md");
    workspace.write("packages/acme/README.md", `${readme.slice(0, -2)}!\n`);
    workspace.remove("packages/beta/src/gen/core.ts");
    workspace.write("packages/beta/test/gen/extra.ts", "");
    const before = packages();
    expect(await generate("--check")).toEqual({
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
    expect(changedSince(before)).toEqual([]);
  });

  it("notices one letter in any file", async () => {
    for (const [file, text] of packages()) {
      if (!file.startsWith("packages/acme/") || file.endsWith("package.json")) continue;
      workspace.write(file, `${text} `);
    }
    const outdated = [...packages().keys()].filter(
      (file) => file.startsWith("packages/acme/") && !file.endsWith("package.json"),
    );
    const { code, error } = await generate("--check", "acme");
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
    const { code, error } = await generate("--check");
    expect(code).toBe(1);
    expect(error).toContain("left over   packages/beta/src/gen/client.ts\n");
    expect(error).not.toContain("acme");
  });
});
