import { symlinkSync, writeFileSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateProvider } from "../generate-provider.ts";
import { applyChanges } from "../write/apply-changes.ts";
import { planWorkspace } from "../write/plan-workspace.ts";
import { type Outcome, PackageCache } from "./package-cache.ts";

const ENTRY = "node_modules/.cache/specwright/packages/acme.json";
const TABLE = "<!-- providers: written by `npm run generate` -->\n<!-- /providers -->\n";

let workspace: TempWorkspace;

beforeEach(() => {
  workspace = new TempWorkspace({
    "README.md": TABLE,
    "packages/acme/src/by-hand.ts": "",
    "specs/acme/openapi.yaml":
      'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { trace: {}, get: { operationId: getA, responses: {} } } }\n',
    "specs/acme/provider.yaml": "name: Acme\n",
    "specs/acme/examples/a.json": "{}\n",
  });
  make();
});
afterEach(() => workspace[Symbol.dispose]());

const cache = (options: object = {}, engine?: string): PackageCache =>
  new PackageCache(workspace.root, options, engine);

/** Generates, writes and remembers. */
function make(): void {
  const remembered = cache();
  remembered.inputs("acme");
  const generated = generateProvider(workspace.root, "acme");
  for (const [, changes] of planWorkspace(workspace.root, new Map([["acme", generated]]), { everything: true }))
    applyChanges(workspace.root, changes);
  remembered.remember("acme", outcomeOf(generated), generated);
}

function outcomeOf({ operations, model, notes }: ReturnType<typeof generateProvider>): Outcome {
  return { described: operations, generated: model.operations.length, notes };
}

function install(name: string): void {
  const manifest = { name: `@specwright/${name}`, version: "9.9.9" };
  workspace.write(`packages/${name}/package.json`, JSON.stringify(manifest));
}

const append = (path: string): void => workspace.write(path, `${workspace.read(path)} `);

describe("a package that nothing has happened to", () => {
  it("is known, with what came of it", () => {
    const outcome = outcomeOf(generateProvider(workspace.root, "acme"));
    expect(outcome).toMatchObject({ described: 2, generated: 1, notes: [{ rule: "method-unsupported" }] });
    expect(cache().unchanged("acme")).toEqual(outcome);
  });

  it.each([
    ["another provider is changed", () => workspace.write("specs/beta/openapi.yaml", "")],
    ["what is written by hand is changed", () => append("packages/acme/src/by-hand.ts")],
    ["another file is beside the generated ones", () => workspace.write("packages/acme/CHANGELOG.md", "")],
    ["the README is changed outside of its table", () => append("README.md")],
  ])("is known when %s", (_name, change) => {
    change();
    expect(cache().unchanged("acme")).toBeDefined();
  });
});

describe("a package is not known when", () => {
  it.each<[name: string, change: () => void]>([
    ["a byte of the description is changed", () => append("specs/acme/openapi.yaml")],
    ["a setting is changed", () => append("specs/acme/provider.yaml")],
    ["the settings are gone", () => workspace.remove("specs/acme/provider.yaml")],
    ["an example is changed", () => append("specs/acme/examples/a.json")],
    ["a file of its spec is added", () => workspace.write("specs/acme/examples/b.json", "")],
    ["a file of its spec has another name", () => rename("specs/acme/examples/a.json", "specs/acme/examples/c.json")],
    ["a link of its spec is added", () => symlinkSync("a.json", workspace.path("specs/acme/examples/link.json"))],
    ["a link of its spec leads nowhere", () => symlinkSync("none", workspace.path("specs/acme/link.json"))],
    ["the license is changed", () => append("LICENSE")],
    ["the license is gone", () => workspace.remove("LICENSE")],
    ["another runtime is installed", () => install("runtime")],
    ["another contract is installed", () => install("contract")],
    ["a setting of the workspace is changed", () => append("specwright.yaml")],
    ["the settings of the workspace are gone", () => workspace.remove("specwright.yaml")],
    ["the package has another version", () => release()],
    ["a file by hand is gone, which a signer may be", () => workspace.remove("packages/acme/src/by-hand.ts")],
    ["a generated file is changed", () => append("packages/acme/src/gen/types.ts")],
    ["a generated file of its root is changed", () => append("packages/acme/README.md")],
    ["a generated file is gone", () => workspace.remove("packages/acme/src/gen/types.ts")],
    ["the package is gone", () => workspace.remove("packages/acme")],
    ["a generated file is left over", () => workspace.write("packages/acme/src/gen/old.ts", "")],
    ["a draft is left over", () => workspace.write("packages/acme/README.md.new", "")],
    ["two files have changed places", () => exchange("src/gen/types.ts", "src/gen/version.ts")],
    [
      "its line in the table is changed",
      () => workspace.write("README.md", workspace.read("README.md").replace("| 1 |", "| 2 |")),
    ],
    ["its line in the table is gone", () => workspace.write("README.md", TABLE)],
    ["the README is gone", () => workspace.remove("README.md")],
    ["nothing is remembered", () => workspace.remove("node_modules")],
    ["what is remembered is no JSON", () => workspace.write(ENTRY, "{")],
    ["what is remembered is null", () => workspace.write(ENTRY, "null")],
    ["what is remembered has no counts", () => forge({ described: undefined })],
    ["what is remembered has notes that are none", () => forge({ notes: [null] })],
    ["what is remembered is of other inputs", () => forge({ inputs: "" })],
    ["what is remembered is of another package", () => forge({ made: "" })],
  ])("%s", (_name, change) => {
    expect(cache().unchanged("acme")).toBeDefined();
    change();
    expect(cache().unchanged("acme")).toBeUndefined();
  });

  it("it was made with other options, or by another generator", () => {
    expect(cache({ strict: true }).unchanged("acme")).toBeUndefined();
    expect(cache({}, "another generator").unchanged("acme")).toBeUndefined();
  });

  it("the README had no table, and has one now", () => {
    workspace.write("README.md", "");
    make();
    expect(cache().unchanged("acme")).toBeDefined();
    workspace.write("README.md", TABLE);
    expect(cache().unchanged("acme")).toBeUndefined();
  });

  it("its spec was saved while it was generated", () => {
    const remembered = cache();
    remembered.inputs("acme");
    const generated = generateProvider(workspace.root, "acme");
    append("specs/acme/openapi.yaml");
    remembered.remember("acme", outcomeOf(generated), generated);
    expect(cache().unchanged("acme")).toBeUndefined();
  });
});

it("goes on without what cannot be remembered", () => {
  workspace.remove("node_modules");
  writeFileSync(workspace.path("node_modules"), "");
  make();
  expect(cache().unchanged("acme")).toBeUndefined();
});

function forge(change: object): void {
  workspace.write(ENTRY, JSON.stringify({ ...JSON.parse(workspace.read(ENTRY)), ...change }));
}

function rename(from: string, to: string): void {
  workspace.write(to, workspace.read(from));
  workspace.remove(from);
}

function release(): void {
  const manifest = workspace.read("packages/acme/package.json").replace('"version": "0.0.0"', '"version": "1.0.0"');
  workspace.write("packages/acme/package.json", manifest);
}

function exchange(a: string, b: string): void {
  const [first, second] = [workspace.read(`packages/acme/${a}`), workspace.read(`packages/acme/${b}`)];
  workspace.write(`packages/acme/${a}`, second);
  workspace.write(`packages/acme/${b}`, first);
}
