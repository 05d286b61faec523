import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basePath } from "../src/document/base-path.ts";
import { loadDocument } from "../src/document/load-document.ts";
import { locateSource } from "../src/document/locate-source.ts";
import { DocumentError, startMock } from "../src/index.ts";

const head = { openapi: "3.1.0", info: { title: "t", version: "1" } };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-"));
  const installed = join(folder, "node_modules", "@acme", "zoo");
  await mkdir(installed, { recursive: true });
  await writeFile(join(installed, "package.json"), '{"name":"@acme/zoo","exports":{}}');
  await writeFile(join(installed, "openapi.yaml"), JSON.stringify(head));
  await writeFile(join(folder, "broken.yaml"), "a: [1\nb: }");
});
afterAll(() => rm(folder, { recursive: true }));

describe("where a document is found", () => {
  it("in an installed package, whatever its exports say", () => {
    expect(locateSource("@acme/zoo", join(folder, "deep", "below"))).toMatch(/@acme\/zoo\/openapi\.yaml$/);
  });

  it("at a path, a file URL or in a folder", () => {
    const file = join(folder, "node_modules", "@acme", "zoo", "openapi.yaml");
    expect(locateSource(file)).toBe(file);
    expect(locateSource(pathToFileURL(file))).toBe(file);
    expect(locateSource(pathToFileURL(file).href)).toBe(file);
    expect(locateSource(join(folder, "node_modules", "@acme", "zoo"))).toBe(file);
  });
});

describe("what is refused, and how", () => {
  it.each([
    ["a missing file", "./nowhere.yaml", /no such file or folder.*install the package/],
    ["a folder without a document", ".", /holds none of openapi\.yaml/],
    ["broken YAML", "broken.yaml", /broken\.yaml:2:1 syntax: /],
  ])("%s", async (_, source, message) => {
    await expect(loadDocument(join(folder, source))).rejects.toThrow(message);
  });

  it.each<[string, object, string, RegExp]>([
    ["another format", { swagger: "2.0" }, "", /swagger "2\.0" is not supported/],
    ["a version to come", { openapi: "4.0.0" }, "", /openapi "4\.0\.0" is not supported/],
    [
      "a reference out of the document",
      { ...head, paths: { "/x": { $ref: "./x.yaml" } } },
      "/paths/~1x",
      /"\.\/x\.yaml" names a file, and a description in memory has no folder/,
    ],
    [
      "a dangling reference",
      { ...head, components: { schemas: { A: { $ref: "#/components/schemas/B" } } } },
      "/components/schemas/A",
      /points to nothing/,
    ],
    [
      "an example on the web",
      { ...head, components: { examples: { a: { externalValue: "https://x.test/a.json" } } } },
      "/components/examples/a",
      /is on the web, and only files are read/,
    ],
  ])("%s", async (_, document, pointer, message) => {
    const error = await loadDocument(document).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentError);
    expect([(error as DocumentError).pointer, (error as DocumentError).message]).toEqual([
      pointer,
      expect.stringMatching(message),
    ]);
  });
});

it("leaves the caller's object alone, and data that only looks like OpenAPI", async () => {
  const data = { $ref: "just data", externalValue: "just data" };
  const document = {
    ...head,
    components: { schemas: { A: { default: data, properties: { default: { type: "string" } } } } },
  };
  const before = structuredClone(document);
  expect((await loadDocument(document)).root).toEqual(before);
  expect(document).toEqual(before);
});

it.each([
  [undefined, ""],
  ["https://a.test", ""],
  ["https://a.test/v1/", "/v1"],
  ["/v1", "/v1"],
  ["https://{region}.a.test/{version}", "/v2"],
])("the base path of %s is %j", (url, path) => {
  const variables = { region: { default: "eu" }, version: { default: "v2" } };
  expect(basePath(url === undefined ? {} : { servers: [{ url, variables }] })).toBe(path);
});

describe("an OpenAPI 3.0 document", () => {
  const schema = {
    type: "object",
    properties: { n: { type: "integer", nullable: true, minimum: 0, exclusiveMinimum: true } },
  };
  const post = {
    requestBody: { content: { "application/json": { schema } } },
    responses: { "204": { description: "x" } },
  };
  const document = { ...head, openapi: "3.0.3", paths: { "/x": { post } } };

  it.each([
    [1, 204],
    [null, 204],
    [0, 422],
    ["1", 422],
  ])("n: %j gets %d", async (n, status) => {
    await using mock = await startMock(document);
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${mock.url}/x`, { method: "POST", headers, body: JSON.stringify({ n }) });
    expect(response.status).toBe(status);
  });
});
