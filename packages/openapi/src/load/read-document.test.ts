import { headlinesOf, problemsOf, TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../test/support/document-of.ts";
import { DiskFolder } from "./folder.ts";
import { readDocument } from "./read-document.ts";

const document = (paths: string, components = "{}"): string =>
  `openapi: 3.1.0\ninfo: {}\npaths:\n${paths.replace(/^/gm, "  ")}\ncomponents: ${components}\n`;

describe("readDocument", () => {
  it.each([
    ["3.0.3", "3.0"],
    ["3.1.1", "3.1"],
    ['"3.1"', "3.1"],
  ])("knows OpenAPI %s", (written, want) => {
    expect(documentOf(`openapi: ${written}\npaths: {}`).version).toBe(want);
  });

  it.each([
    ["another version", "openapi: 4.0.0", '1:1 openapi-version: openapi "4.0.0" is not supported'],
    ["a version that is a number", "info: {}\nopenapi: 3", "2:1 openapi-version: openapi 3 is not supported"],
    ["Swagger", 'info: {}\nswagger: "2.0"', '2:1 openapi-version: swagger "2.0" is not supported'],
    ["something else", "a: 1", "1:1 openapi-version: this is not an OpenAPI description"],
    ["a list", "- a", "1:1 not-openapi: this is not an OpenAPI description"],
    ["nothing", "", "1:1 not-openapi: this is not an OpenAPI description"],
  ])("refuses %s", (_name, text, want) => {
    expect(headlinesOf(() => documentOf(text))).toEqual([`specs/acme/openapi.yaml:${want}`]);
  });

  it("names the files that it looks for where there is none", () => {
    using workspace = new TempWorkspace({ "specs/acme/SOURCES.md": "" });
    expect(problemsOf(() => readDocument(new DiskFolder(workspace.root, "specs/acme")))).toBe(
      `specs/acme/openapi.yaml:1:1 no-document: the file is not there
    Add one of openapi.yaml, openapi.yml, openapi.json, or name another in provider.yaml: document: path/to/file.yaml`,
    );
  });

  it("reads the file that the settings name", () => {
    using workspace = new TempWorkspace({ "specs/acme/api/main.yaml": "openapi: 3.0.0\npaths: {}" });
    const folder = new DiskFolder(workspace.root, "specs/acme");
    expect(readDocument(folder, "api/main.yaml").file).toBe("specs/acme/api/main.yaml");
    expect(headlinesOf(() => readDocument(folder, "../../LICENSE"))).toEqual([
      "LICENSE:1:1 no-document: the file lies outside the provider's folder",
    ]);
  });
});

describe("inlined", () => {
  it("puts parameters, bodies, responses and headers where they are used, through several references", () => {
    const { inlined } = documentOf(
      document(
        `/a:
  post:
    parameters: [{ $ref: "#/components/parameters/Again" }]
    requestBody: { $ref: "#/components/requestBodies/Body" }
    responses: { "200": { $ref: "#/components/responses/Ok" } }`,
        `{ parameters: { Again: { $ref: "#/components/parameters/Id" }, Id: { name: id } }, requestBodies: { Body: { content: {} } }, responses: { Ok: { headers: { X: { $ref: "#/components/headers/H" } } } }, headers: { H: { schema: { $ref: "#/components/schemas/S" } } }, schemas: { S: {} } }`,
      ),
    );
    expect(inlined.paths).toEqual({
      "/a": {
        post: {
          parameters: [{ name: "id" }],
          requestBody: { content: {} },
          responses: { "200": { headers: { X: { schema: { $ref: "#/components/schemas/S" } } } } },
        },
      },
    });
  });

  it("lets what stands beside a path item's reference win", () => {
    const { inlined } = documentOf(
      document(
        `/a: { $ref: "#/components/pathItems/A", summary: Mine. }`,
        `{ pathItems: { A: { summary: Yours., get: {} } } }`,
      ),
    );
    expect(inlined.paths).toEqual({ "/a": { summary: "Mine.", get: {} } });
  });

  it("still knows where a copied object was written", () => {
    const read = documentOf(
      document(
        `/a: { get: { responses: { "200": { $ref: "#/components/responses/Ok" } } } }`,
        "\n  responses:\n    Ok:\n      description: ok",
      ),
    );
    const paths = read.inlined.paths as unknown as { "/a": { get: { responses: { "200": object } } } };
    expect(read.locate(paths["/a"].get.responses["200"], "description")).toEqual({
      file: "specs/acme/openapi.yaml",
      line: 8,
      col: 7,
    });
  });

  it.each([
    ["points to nothing", `{}`, `"#/components/responses/A" points to nothing`],
    [
      "leads back to itself",
      `{ responses: { A: { $ref: "#/components/responses/A" } } }`,
      `"#/components/responses/A" leads back to itself`,
    ],
    [
      "leads back on a way round",
      `{ responses: { A: { $ref: "#/components/responses/B" }, B: { $ref: "#/components/responses/A" } } }`,
      `"#/components/responses/A" leads back to itself`,
    ],
  ])("refuses a reference that %s", (_name, components, want) => {
    const text = document(
      `/a:\n  get:\n    responses:\n      "200":\n        $ref: "#/components/responses/A"`,
      components,
    );
    expect(headlinesOf(() => documentOf(text).inlined).map((line) => line.replace(/^\S+ /, ""))).toContain(
      `unresolved-ref: ${want}`,
    );
  });

  it("leaves callbacks, links and webhooks out, in which references may close a circle", () => {
    const { inlined } = documentOf(
      `${document(`/a: { post: { callbacks: { done: { "{$url}": { $ref: "#/paths/~1a" } } }, responses: {} } }`)}webhooks: { w: {} }`,
    );
    expect(inlined).toEqual({
      openapi: "3.1.0",
      info: {},
      paths: { "/a": { post: { responses: {} } } },
      components: {},
    });
  });
});
