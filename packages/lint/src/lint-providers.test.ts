import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lintProviders } from "./lint-providers.ts";

const head = (more: string): string => `openapi: 3.1.0
info: { title: Acme, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /a: { get: { operationId: getA, summary: S, description: D, responses: { "204": { description: done } } } }
${more}
`;

const RULES = "telemetry: off\nextends: [recommended]\nrules: { operation-4xx-response: off }\n";
const workspace = new TempWorkspace({
  "redocly.yaml": RULES,
  "specs/other.yaml": "a: 1",
  "specs/acme/own.yaml": "a: 1",
});
symlinkSync(workspace.path("specs/other.yaml"), workspace.path("specs/acme/link.yaml"));

/** The addresses that were asked for. */
const asked: (string | undefined)[] = [];
const server = createServer(({ url }, response) => {
  asked.push(url);
  response.end("a: 1");
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  workspace[Symbol.dispose]();
});
beforeEach(() => void asked.splice(0));

async function linesOf(more: string): Promise<string[]> {
  workspace.write("specs/acme/openapi.yaml", head(more));
  const found = await lintProviders(workspace.root, workspace.root, [{ id: "acme", folder: "specs/acme" }]);
  const lines = (found.get("acme") ?? []).map(
    ({ file, line, col, rule, message }) => `${file}:${line}:${col} ${rule}: ${message}`,
  );
  return lines.map((line) => line.replace("specs/acme/openapi.yaml:", "").replaceAll(origin, "ORIGIN"));
}

const example = (externalValue: string): string =>
  `components: { examples: { one: { externalValue: "${externalValue}" } } }`;
const UNUSED = '7:27 no-unused-components: Component: "one" is never used.';

describe("lintProviders reads the files of a provider alone", () => {
  // The loader never enters an extension, Redocly does.
  it.each([
    ["own.yaml", []],
    ["./own.yaml#/a", []],
    ["ORIGIN/a.yaml", ['"ORIGIN/a.yaml" is a URL, and only files are read']],
    ["FILE/specs/other.yaml", ['"FILE/specs/other.yaml" is a URL, and only files are read']],
    ["data:text/plain,a", ['"data:text/plain,a" is a URL, and only files are read']],
    ["/etc/hosts", ['"/etc/hosts" is an absolute path, which lies outside the provider\'s folder']],
    ["../other.yaml", ['"../other.yaml" lies outside the provider\'s folder']],
    ["%2e%2e/other.yaml", ['"%2e%2e/other.yaml" lies outside the provider\'s folder']],
    ["link.yaml", ['"link.yaml" leads outside the provider\'s folder']],
    ["gone.yaml", ['"gone.yaml" is not there']],
    ["x\\n::error::y", ['"x\\n::error::y" is not there']],
  ])("a reference in an extension: %s", async (reference, want) => {
    const file = `file://${encodeURI(workspace.root)}`;
    const written = reference.replace("ORIGIN", origin).replace("FILE", file);
    const lines = await linesOf(`x-notes: { $ref: "${written}" }`);
    expect(lines.map((line) => line.replaceAll(file, "FILE"))).toEqual(
      want.map((problem) => `7:10 no-unresolved-refs: Can't resolve $ref: ${problem}`),
    );
    expect(asked).toEqual([]);
  });

  it.each([
    ["own.yaml", [UNUSED]],
    ["ORIGIN/a.yaml", [UNUSED]],
    [
      "file:///etc/hosts",
      ['7:34 example-missing: the example in "file:///etc/hosts" is a URL, and only files are read'],
    ],
    [
      "/etc/hosts",
      [
        '7:34 example-missing: the example in "/etc/hosts" is an absolute path, which lies outside the provider\'s folder',
      ],
    ],
    ["../other.yaml", ['7:34 example-missing: the example in "../other.yaml" lies outside the provider\'s folder']],
    ["link.yaml", ['7:34 example-missing: the example in "link.yaml" leads outside the provider\'s folder']],
  ])("an external value: %s", async (written, want) => {
    expect(await linesOf(example(written.replace("ORIGIN", origin)))).toEqual(want);
    expect(asked).toEqual([]);
  });
});

describe("lintProviders and redocly.yaml", () => {
  it("does not fetch rules, and says so", async () => {
    workspace.write("redocly.yaml", `extends: [recommended, "${origin}/rules.yaml"]\n`);
    await expect(linesOf("")).rejects.toThrow(
      `redocly.yaml refers to ${origin}/rules.yaml, and lint has no network. Keep a copy beside redocly.yaml, and refer to that.`,
    );
    workspace.write("redocly.yaml", RULES);
    expect(asked).toEqual([]);
  });

  it("reads rules beside it", async () => {
    workspace.write("more.yaml", "rules: { tag-description: off, info-contact: error }\n");
    workspace.write("redocly.yaml", `${RULES.replace("]", ", ./more.yaml]")}`);
    expect(await linesOf("")).toEqual(["2:1 info-contact: Info object should contain `contact` field."]);
    workspace.write("redocly.yaml", RULES);
  });
});

describe("lintProviders and YAML that Redocly refuses", () => {
  it.each([
    ["x-a: !note b", ["7:6 syntax: unknown scalar tag !<!note>"]],
    ["x-a: [b\n]", ["8:1 syntax: deficient indentation"]],
  ])("%j", async (more, want) => {
    expect(await linesOf(more)).toEqual(want);
  });
});

it("says so where Redocly fails on what it does not know", async () => {
  const flow = "{ deviceAuthorizationUrl: https://a.dev/d, tokenUrl: https://a.dev/t, scopes: { a: A } }";
  const schemes = `securitySchemes: { o: { type: oauth2, flows: { deviceAuthorization: ${flow} } } }`;
  const text = `${head("").replace("3.1.0", "3.2.0")}components: { ${schemes} }\n`;
  workspace.write("specs/acme/openapi.yaml", text);
  const found = await lintProviders(workspace.root, workspace.root, [{ id: "acme", folder: "specs/acme" }]);
  expect((found.get("acme") ?? []).map(({ rule, message }) => `${rule}: ${message}`)).toContain(
    "linter-failed: Redocly's linter fails on this description, so it is not linted: Unknown type name found: string",
  );
});

it.each(["3.1", '"3.1"', '"3.0"', "3.1 # no patch"])("lints a description of the version %s", async (version) => {
  workspace.write("specs/acme/openapi.yaml", head("").replace("3.1.0", version).replace("summary: S, ", ""));
  const found = await lintProviders(workspace.root, workspace.root, [{ id: "acme", folder: "specs/acme" }]);
  const lines = (found.get("acme") ?? []).map(({ line, rule }) => `${line} ${rule}`);
  expect(lines).toContain("6 operation-summary");
});

describe("lintProviders and exceptions", () => {
  const house = "plugins: [./plugin.mjs]\nextends: [recommended, house/all]\n";
  const plugin = new URL("./house/plugin.ts", import.meta.url).href;
  const upload = `openapi: 3.1.0
info: { title: Acme, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /a/:
    post:
      operationId: sendA
      description: D
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { n: { type: integer, description: N } } }
            examples: { one: { value: { n: 1, more: true } } }
      responses: { "204": { description: done }, "404": { description: no } }
`;
  const without = (rules: string): string =>
    `${house}apis: { acme: { root: specs/acme/openapi.yaml, rules: ${rules} } }\n`;

  it.each([
    ["no exception", house, ["14:39 example-type", "6:3 no-path-trailing-slash", "8:7 operation-summary"]],
    [
      "a rule that is off",
      without("{ house/operation-summary: off, house/example-type: off }"),
      ["6:3 no-path-trailing-slash"],
    ],
    [
      "a place of a rule of the generator",
      without("{ house/example-type: { severity: error, except: { sendA: It is so. } } }"),
      ["6:3 no-path-trailing-slash", "8:7 operation-summary"],
    ],
    [
      "a place of a rule of Redocly",
      without("{ no-path-trailing-slash: { severity: error, except: { '#/paths/~1a~1': It is so. } } }"),
      ["14:39 example-type", "8:7 operation-summary"],
    ],
    [
      "an exception that nothing needs",
      without("{ no-identical-paths: { severity: error, except: { sendA: It is so. } } }"),
      ["14:39 example-type", "5:1 no-identical-paths", "6:3 no-path-trailing-slash", "8:7 operation-summary"],
    ],
  ])("%s", async (_name, rules, want) => {
    workspace.write("plugin.mjs", `export { default } from ${JSON.stringify(plugin)};\n`);
    workspace.write("specs/acme/SOURCES.md", "https://docs.acme.dev sendA\n");
    workspace.write("specs/acme/openapi.yaml", upload);
    workspace.write("redocly.yaml", rules);
    const found = await lintProviders(workspace.root, workspace.root, [{ id: "acme", folder: "specs/acme" }]);
    expect((found.get("acme") ?? []).map(({ line, col, rule }) => `${line}:${col} ${rule}`).sort()).toEqual(want);
  });
});
