import { symlinkSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { description, operation, TwoProviders } from "./support/two-providers.ts";

const workspace = new TwoProviders();
let generated: ReadonlyMap<string, string>;

beforeAll(async () => {
  await workspace.generate();
  generated = workspace.packages();
});
beforeEach(() => workspace.restore(generated));
afterAll(() => workspace[Symbol.dispose]());

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
    const before = workspace.packages();
    for (const args of [[], ["--check"]])
      expect(await workspace.generate(...args)).toEqual({
        code: 1,
        out: "",
        error: `${path}:1:1 path-taken: ${message}\n    Move it away, then generate again.\n`,
      });
    expect(workspace.changedSince(before)).toEqual([]);
  });
});

describe("what leads out of the package", () => {
  it("is named, and nothing is written there", async () => {
    workspace.remove("packages/acme/src/gen");
    workspace.write("mine/index.ts", "mine");
    symlinkSync("../../../mine", workspace.path("packages/acme/src/gen"));
    const { code, error } = await workspace.generate();
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
    const { code, out, error } = await workspace.generate(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.startsWith(want)).toBe(true);
    if (args[0]?.startsWith("--")) expect(error).toContain("Usage: specwright generate");
    expect(workspace.changedSince(generated)).toEqual([]);
  });
});

describe("a spec that is wrong", () => {
  const wrong: readonly (readonly [string, { readonly [file: string]: string }, string])[] = [
    ["a syntax error", { "openapi.yaml": description("paths: {") }, "specs/beta/openapi.yaml:5:1 syntax: "],
    [
      "a reference to nothing, where the settings are strict",
      {
        "provider.yaml": "strict: true\n",
        "openapi.yaml": description("paths:", "  /a:", `    $ref: "#/components/pathItems/A"`),
      },
      'specs/beta/openapi.yaml:6:5 unresolved-ref: "#/components/pathItems/A" points to nothing\n    Fix the pointer',
    ],
    [
      "a reference to a file that is missing, where the settings are strict",
      {
        "provider.yaml": "strict: true\n",
        "openapi.yaml": description("paths:", "  /a:", "    $ref: a.yaml"),
      },
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
    const before = workspace.packages();
    for (const [file, text] of Object.entries(files)) workspace.write(`specs/beta/${file}`, text);
    workspace.write("specs/acme/openapi.yaml", description(`paths: { /new: { get: ${operation("getNew")} } }`));
    const { code, error } = await workspace.generate();
    expect(code).toBe(1);
    expect(error).toContain(`✗ beta\n${want}`);
    expect(error).toMatch(/\n1 of 2 providers cannot be generated. Nothing was written.\n$/);
    expect(workspace.changedSince(before)).toEqual([]);
  });

  it("does not stand in the way of another provider that is named", async () => {
    workspace.write("specs/beta/openapi.yaml", "openapi: [");
    expect((await workspace.generate("acme")).code).toBe(0);
  });

  it("refuses a folder whose name no package can have", async () => {
    workspace.write("specs/Acme_2/openapi.yaml", description("paths: {}"));
    workspace.write("specs/runtime/openapi.yaml", description("paths: {}"));
    const { code, error } = await workspace.generate();
    expect(code).toBe(1);
    expect(error).toContain('specs/Acme_2:1:1 provider-name: "Acme_2" is not kebab-case\n    Call the folder');
    expect(error).toContain('specs/runtime:1:1 provider-name: "runtime" is the name of a handwritten package\n');
  });
});
