import { repositoryFiles, repositoryText } from "@specwright/testing";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { circles, relativeImports } from "./testing/circles.ts";
import { BEHIND_ONE_FILE, brokenRules } from "./testing/rooms.ts";

const modules = repositoryFiles("scripts", "packages", "docs")
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({
    path,
    imports: ts.preProcessFile(repositoryText(path), true, true).importedFiles.map(({ fileName }) => fileName),
  }));

describe("imports", () => {
  it("keep to the rules in every file of the repository", () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.flatMap(brokenRules)).toEqual([]);
  });

  it.each(Object.entries(BEHIND_ONE_FILE).filter(([, path]) => modules.some((module) => module.path === path)))(
    "%s is used by %s",
    (library, path) => {
      const module = modules.find((candidate) => candidate.path === path);
      expect(module?.imports.some((specifier) => specifier.startsWith(library))).toBe(true);
    },
  );
});

describe("circles", () => {
  it("there are none, those of types included: each file can be read after those that it names", () => {
    const graph = new Map(modules.map(({ path }) => [path, relativeImports(path, repositoryText(path))]));
    expect([...graph.values()].flat().length).toBeGreaterThan(300);
    expect(circles(graph)).toEqual([]);
  });

  it.each([
    [{ "a.ts": 'import { b } from "./b.ts";', "b.ts": "" }, []],
    [{ "a.ts": 'import { b } from "./b.ts";', "b.ts": 'import { a } from "./a.ts";' }, ["a.ts -> b.ts -> a.ts"]],
    [{ "a.ts": 'export * from "./b.ts";', "b.ts": 'import "./a.ts";' }, ["a.ts -> b.ts -> a.ts"]],
    [
      { "a.ts": 'import { b } from "./b.ts";', "b.ts": 'import { type A, a } from "./a.ts";' },
      ["a.ts -> b.ts -> a.ts"],
    ],
    [{ "a.ts": 'import { b } from "./b.ts";', "b.ts": 'import type { A } from "./a.ts";' }, ["a.ts -> b.ts -> a.ts"]],
    [
      { "a.ts": 'import type { B } from "./b.ts";', "b.ts": 'export type { A } from "./a.ts";' },
      ["a.ts -> b.ts -> a.ts"],
    ],
    [{ "a.ts": 'import { b } from "./b.ts";', "b.ts": 'import "elsewhere";' }, []],
    [
      { "a.ts": 'import "./c/b.ts";', "c/b.ts": 'import "./d.ts";', "c/d.ts": 'import "./b.ts";' },
      ["c/b.ts -> c/d.ts -> c/b.ts"],
    ],
  ])("%j: %j", (files: { [path: string]: string }, want: string[]) => {
    const graph = new Map(Object.entries(files).map(([path, text]) => [path, relativeImports(path, text)]));
    expect(circles(graph)).toEqual(want);
  });
});

describe("the rules", () => {
  it.each([
    ["packages/codegen/src/emit/client.ts", "../model/types.ts", ""],
    ["packages/codegen/src/emit/client.ts", "../write/plan-changes.ts", "emit comes before write"],
    ["packages/codegen/src/types/described.ts", "../model/names.ts", "types comes before model"],
    ["packages/codegen/src/print/literal.ts", "../validate/validators.ts", "print comes before validate"],
    ["packages/codegen/src/emit/validators.ts", "../validate/validators.ts", ""],
    ["packages/codegen/src/gate/index.ts", "../generate-provider.ts", "a stage imports nothing that composes stages"],
    ["packages/codegen/src/gate/index.ts", "../../test/support/gate-lines.ts", "only tests import tests"],
    ["packages/codegen/src/gate/index.test.ts", "../../test/support/gate-lines.ts", ""],
    ["packages/codegen/src/generate-provider.ts", "./emit/index.ts", ""],
    ["packages/codegen/src/index.ts", "../../runtime/src/index.ts", "a relative import stays in its package"],
    ["packages/runtime/src/index.ts", "../../../scripts/start.ts", "a relative import stays in its package"],
    ["packages/codegen/src/model/names.ts", "@specwright/openapi", ""],
    ["packages/openapi/src/index.ts", "@specwright/codegen", "openapi does not stand on @specwright/codegen"],
    ["packages/codegen/src/index.ts", "@specwright/runtime", "codegen does not stand on @specwright/runtime"],
    ["packages/contract/src/index.ts", "@specwright/codegen", "contract does not stand on @specwright/codegen"],
    ["packages/review/src/compare.ts", "@specwright/codegen/stages", ""],
    ["packages/import/src/index.ts", "@specwright/contract/examples", ""],
    ["packages/import/src/index.ts", "@specwright/lint", "import does not stand on @specwright/lint"],
    ["packages/lint/src/index.ts", "@specwright/import", "lint does not stand on @specwright/import"],
    ["packages/review/src/compare.ts", "@specwright/testing", "review does not stand on @specwright/testing"],
    ["packages/review/src/compare.test.ts", "@specwright/testing", ""],
    ["scripts/start.ts", "@specwright/contract", ""],
    ["docs/make/sidebar.ts", "@specwright/codegen/stages", ""],
    ["docs/make/sidebar.ts", "specwright", "docs does not stand on specwright"],
    ["docs/make/sidebar.ts", "@specwright/acme", "docs does not stand on @specwright/acme"],
    ["docs/make/sidebar.ts", "../../scripts/start.ts", "a relative import stays in its package"],
    ["docs/make/reference/api-pages.ts", "../../../scripts/api/read-api.ts", ""],
    ["docs/make/reference/commands.ts", "specwright/commands", ""],
    ["docs/build.ts", "./test/site/pages.ts", "only tests import tests"],
    ["docs/test/site/browser.test.ts", "@specwright/testing/chromium", ""],
    ["packages/acme/src/gen/core.ts", "@specwright/runtime/codegen-v1", ""],
    ["packages/acme/src/gen/core.ts", "@specwright/runtime", "only index.ts and validate.ts open the door for people"],
    ["packages/acme/src/gen/validate.ts", "@specwright/runtime", ""],
    ["packages/acme/src/gen/validate.ts", "@specwright/runtime/validate-v1", ""],
    ["packages/acme/src/gen/validate.ts", "./validators.ts", ""],
    [
      "packages/acme/src/gen/core.ts",
      "@specwright/runtime/validate-v1",
      "only validate.ts and validators.ts check values",
    ],
    ["packages/acme/src/gen/client.ts", "./validators.ts", "who does not validate does not pay for it"],
    ["packages/acme/src/gen/index.ts", "./validate.ts", "who does not validate does not pay for it"],
    ["packages/acme/src/gen/webhooks.ts", "./validators.ts", ""],
    ["packages/acme/src/gen/webhooks.ts", "@specwright/runtime/webhooks-v1", ""],
    ["packages/acme/src/gen/operations.ts", "@specwright/runtime/values-v1", ""],
    ["packages/acme/src/gen/core.ts", "@specwright/runtime/webhooks-v1", "only webhooks.ts receives webhooks"],
    ["packages/acme/src/signer.ts", "@specwright/runtime/webhooks-v1", "this door is for generated code"],
    ["packages/acme/src/signer.ts", "@specwright/runtime/validate-v1", "this door is for generated code"],
    ["packages/acme/src/gen/index.ts", "@specwright/runtime", ""],
    ["packages/acme/src/gen/core.ts", "@specwright/other", "generated code imports the runtime alone"],
    ["packages/acme/src/signer.ts", "@specwright/runtime/codegen-v1", "this door is for generated code"],
    ["packages/acme/src/signer.ts", "@specwright/runtime", ""],
    [
      "packages/codegen/src/emit/client.ts",
      "openapi-typescript",
      "only packages/codegen/src/types/openapi-typescript.ts knows openapi-typescript",
    ],
    ["packages/codegen/src/types/openapi-typescript-parts.d.ts", "openapi-typescript", ""],
    [
      "packages/runtime/src/send/send.ts",
      "openapi-fetch",
      "only packages/runtime/src/core/raw-client.ts knows openapi-fetch",
    ],
    [
      "packages/contract/src/index.ts",
      "@stoplight/prism-http",
      "only packages/contract/src/mock/prism.ts knows @stoplight/",
    ],
    [
      "packages/import/src/index.ts",
      "@scalar/openapi-upgrader/2.0-to-3.0",
      "only packages/import/src/convert/swagger.ts knows @scalar/",
    ],
    ["packages/import/src/index.ts", "json-p3", "only packages/import/src/overlay/json-path.ts knows json-p3"],
    [
      "packages/specwright/src/init.ts",
      "jsonc-parser",
      "only packages/specwright/src/init/turbo.ts knows jsonc-parser",
    ],
  ])("%s may import %s: %j", (path, specifier, want) => {
    expect(brokenRules({ path, imports: [specifier] })).toEqual(want ? [`${path} imports ${specifier}: ${want}`] : []);
  });
});

/** The only files that know the process and its streams. */
const PROCESS = ["packages/specwright/src/bin.ts", "packages/specwright/src/terminal.ts"];

describe("process and console", () => {
  const used = (path: string): string[] => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && ["process", "console"].includes(node.text)) found.push(`${path}: ${node.text}`);
      if (ts.isStringLiteral(node) && /^node:(process|console)$/.test(node.text)) found.push(`${path}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, repositoryText(path), ts.ScriptTarget.ESNext));
    return found;
  };

  it("are touched by the command lines alone", () => {
    const engine = /^packages\/(openapi|codegen|lint|review|import|specwright)\/src\//;
    const stages = modules.filter(({ path }) => engine.test(path) && !/\.test\.ts$/.test(path));
    expect(stages.length).toBeGreaterThan(50);
    const found = stages
      .flatMap(({ path }) => used(path))
      .filter((line) => !PROCESS.includes(line.split(": ")[0] ?? ""));
    expect(found).toEqual([]);
    for (const path of PROCESS) expect(used(path)).toContain(`${path}: process`);
  });
});
