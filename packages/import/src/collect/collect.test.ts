import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headlineOf } from "../../test/support/messages.ts";
import { Site } from "../../test/support/site.ts";
import { openOrigin } from "../origin/open-origin.ts";
import { collect, type Upstream } from "./collect.ts";

const main = (reference: string, more = ""): string => `openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: getA
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "${reference}" } } } }
${more}`;
const SWAGGER = `swagger: "2.0"
info: { title: T, version: "1" }
host: api.acme.test
paths:
  /a: { $ref: "paths/a.yaml" }
`;
const SWAGGER_PATH = `get:
  operationId: getA
  parameters: [{ $ref: "../shared.yaml#/limit" }]
  responses: { 200: { description: ok, schema: { $ref: "../shared.yaml#/Thing" }, examples: { application/json: { $ref: none.yaml } } } }
`;
const SWAGGER_SHARED = `limit: { name: limit, in: query, type: integer }
Thing: { type: object, properties: { id: { type: string }, $ref: { type: string }, more: { $ref: "#/Thing" } } }
`;

const workspace = new TempWorkspace({
  "in/one.yaml": main("#/components/schemas/A", "components: { schemas: { A: { type: string } } }"),
  "in/parts.yaml": main("parts/thing.yaml#/Thing"),
  "in/parts/thing.yaml": "Thing: { type: object, properties: { next: { $ref: more.json } } }",
  "in/parts/more.json": '{ "type": "string", "example": { "$ref": "gone.yaml" } }',
  "in/value.yaml": main("parts/more.json", "components: { examples: { A: { externalValue: parts/a%20b.txt } } }"),
  "in/mapped.yaml": main(
    "#/components/schemas/A",
    "components: { schemas: { A: { type: object, discriminator: { propertyName: k, mapping: { m: parts/more.json } } } } }",
  ),
  "in/parts/a b.txt": "hello",
  "in/above.yaml": main("../common/all.yaml#/A"),
  "common/all.yaml": "A: { type: integer, maximum: 12345678901234567890 }",
  "in/linked.yaml": main("link.yaml#/A"),
  "in/web.yaml": main("https://acme.test/a.yaml"),
  "in/gone.yaml": main("absent.yaml"),
  "in/text.yaml": "just words",
  "in/broken.yaml": "openapi: [",
  "in/swagger.yaml": SWAGGER,
  "in/paths/a.yaml": SWAGGER_PATH,
  "in/shared.yaml": SWAGGER_SHARED,
  "in/swagger-tabs.yaml": SWAGGER.replace(
    '{ $ref: "paths/a.yaml" }',
    "\n    get: { parameters: [{ name: t, in: query, type: array, items: { type: string }, collectionFormat: tsv }], responses: {} }",
  ),
  "in/swagger-gone.yaml": SWAGGER.replace("paths/a.yaml", "absent.yaml"),
});
writeFileSync(workspace.path("in/utf16.yaml"), `\ufeff${workspace.read("in/one.yaml")}`, "utf16le");
symlinkSync(workspace.path("common/all.yaml"), workspace.path("in/link.yaml"));
afterAll(() => workspace[Symbol.dispose]());

const collected = async (from: string, root?: string): Promise<Upstream> =>
  await collect(await openOrigin({ from, root, folder: workspace.root }));
const said = ({ notes }: Upstream): string[] =>
  notes.map(({ file, line, col, message }) => `${file}:${line}:${col} ${message}`);
const schemasOf = ({ description }: Upstream): string => {
  const text = JSON.stringify(description.components, (_key, value) =>
    typeof value === "bigint" ? `${value}` : value,
  );
  return text ?? "";
};

describe("collect takes the files that a description refers to", () => {
  it.each([
    ["in/one.yaml", undefined, ["one.yaml"], "one.yaml"],
    ["in/utf16.yaml", undefined, ["utf16.yaml"], "utf16.yaml"],
    ["in/parts.yaml", undefined, ["parts.yaml", "parts/more.json", "parts/thing.yaml"], "parts.yaml"],
    ["in/value.yaml", undefined, ["parts/a b.txt", "parts/more.json", "value.yaml"], "value.yaml"],
    ["in/mapped.yaml", undefined, ["mapped.yaml", "parts/more.json"], "mapped.yaml"],
    ["in/above.yaml", ".", ["common/all.yaml", "in/above.yaml"], "in/above.yaml"],
    ["in/linked.yaml", ".", ["link.yaml", "linked.yaml"], "linked.yaml"],
    ["in/swagger.yaml", undefined, ["paths/a.yaml", "shared.yaml", "swagger.yaml"], "swagger.yaml"],
  ])("%s, --root %s", async (from, root, files, wanted) => {
    const upstream = await collected(from, root);
    expect([[...upstream.files.keys()].sort(), upstream.main]).toEqual([files, wanted]);
    expect(upstream.files.get(upstream.main)).toEqual(readFileSync(workspace.path(from)));
  });

  it.each([
    [
      "in/parts.yaml",
      undefined,
      '{"schemas":{"Thing":{"type":"object","properties":{"next":{"$ref":"#/components/schemas/more"}}},"more":{"type":"string","example":{"$ref":"gone.yaml"}}}}',
    ],
    ["in/above.yaml", ".", '{"schemas":{"A":{"type":"integer","maximum":"12345678901234567890"}}}'],
    [
      "in/swagger.yaml",
      undefined,
      '{"schemas":{"Thing":{"type":"object","properties":{"id":{"type":"string"},"$ref":{"type":"string"},"more":{"$ref":"#/components/schemas/Thing"}}}},"parameters":{"limit":{"schema":{"type":"integer"},"name":"limit","in":"query"}}}',
    ],
  ])("%s becomes one document", async (from, root, want) => {
    expect(JSON.parse(schemasOf(await collected(from, root)))).toEqual(JSON.parse(want));
  });

  it.each([
    [
      "in/above.yaml",
      'above.yaml:8:76 "../common/all.yaml#/A" lies outside of IN: name a wider folder with --root if it belongs to the description; what needs it is left out',
    ],
    [
      "in/linked.yaml",
      'linked.yaml:8:76 "link.yaml#/A" lies outside of IN: name a wider folder with --root if it belongs to the description; what needs it is left out',
    ],
    [
      "in/web.yaml",
      'web.yaml:8:76 "https://acme.test/a.yaml" is on the web, but a file can refer to files only; what needs it is left out',
    ],
    ["in/gone.yaml", 'gone.yaml:8:76 "absent.yaml" is not there; what needs it is left out'],
    ["in/swagger-gone.yaml", 'swagger-gone.yaml:5:9 "absent.yaml" is not there; what needs it is left out'],
    [
      "in/swagger-tabs.yaml",
      'swagger-tabs.yaml:6:85 "t" joins its items by tabs, which OpenAPI 3 cannot express here; it is treated as text',
    ],
  ])("%s is taken with what there is of it", async (from, want) => {
    expect(said(await collected(from))).toEqual([want.replace("IN", workspace.path("in"))]);
  });

  it.each([
    ["in/text.yaml", undefined, "text.yaml:1:1 not-openapi: this is not an OpenAPI description"],
    [
      "in/broken.yaml",
      undefined,
      "broken.yaml:1:11 syntax: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["in/none.yaml", undefined, "There is no file IN/none.yaml."],
    ["in/one.yaml", "common", "IN/one.yaml does not lie below ROOT/common"],
    ["https://acme.test/a.yaml", "in", "--root is for files, and --from is an address"],
    ["file:///etc/hosts", undefined, "file:///etc/hosts is not an https address"],
  ])("%s, --root %s is refused", async (from, root, want) => {
    const wanted = want.replace("IN", workspace.path("in")).replace("ROOT", workspace.root);
    expect(await headlineOf(collected(from, root))).toBe(wanted);
  });
});

describe("collect from an address", () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it("fetches each address once, those of the same origin alone", async () => {
    site.answers({
      "/latest": { status: 302, location: "/v1/openapi?format=yaml" },
      "/v1/openapi?format=yaml": main(
        "../parts/thing.yaml#/Thing",
        `components: { schemas: { B: { $ref: "${site.origin}/parts/thing.yaml#/Thing" } } }`,
      ),
      "/parts/thing.yaml": workspace.read("in/parts/thing.yaml"),
      "/parts/more.json": workspace.read("in/parts/more.json"),
    });
    const upstream = await collected(`${site.origin}/latest`);
    expect([...upstream.files.keys()].sort()).toEqual(["parts/more.json", "parts/thing.yaml", "v1/openapi.yaml"]);
    expect(upstream.main).toBe("v1/openapi.yaml");
    expect(site.asked).toEqual(["/latest", "/v1/openapi?format=yaml", "/parts/thing.yaml", "/parts/more.json"]);
  });

  it.each([
    [
      "another origin",
      "http://localhost:1/a.yaml",
      '"http://localhost:1/a.yaml" is on another origin than ORIGIN, so it is not fetched',
    ],
    ["a file", "file:///etc/hosts", '"file:///etc/hosts" is on another origin than ORIGIN, so it is not fetched'],
    ["what is not there", "gone.yaml", '"gone.yaml" cannot be read: ORIGIN/gone.yaml answered with status 404'],
    ["what leads elsewhere", "away.yaml", '"away.yaml" cannot be read: file:///etc/hosts is not an https address'],
    ["a query", "a.yaml?b", '"a.yaml?b" has a query, which no file can have'],
  ])("does without %s", async (_name, reference, want) => {
    site.answers({ "/openapi.json": main(reference), "/away.yaml": { status: 302, location: "file:///etc/hosts" } });
    const found = said(await collected(`${site.origin}/openapi.json`));
    const wanted = want.replaceAll("ORIGIN", site.origin);
    expect(found).toEqual([`openapi.json:8:76 ${wanted}; what needs it is left out`]);
  });
});
