import { TempWorkspace } from "@specwright/testing";
import { afterEach, expect, it } from "vitest";
import { run as mock } from "../src/mock.ts";
import { processTerminal } from "../src/terminal.ts";
import { description, operation } from "./support/two-providers.ts";

let workspace: TempWorkspace;
afterEach(() => workspace[Symbol.dispose]());

/** What the mock of acme answers to a GET, and how the command ended. */
async function asked(files: { readonly [path: string]: string }, path: string): Promise<unknown[]> {
  workspace = new TempWorkspace(files);
  const lines: string[] = [];
  let status: number | undefined;
  const terminal = {
    ...processTerminal(process),
    workspace: workspace.root,
    out: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
    interrupted: async () => {
      const [url] = (lines[0] as string).split("\n");
      status = (await fetch(`${url}${path}`)).status;
    },
  };
  const code = await mock(["acme"], terminal);
  return code === 0 ? [code, status] : [code, lines.join("\n")];
}

const spec = "specs/acme/openapi.yaml";
const gone = '{ content: { application/json: { schema: { $ref: "./gone.yaml" } } }, description: x }';

it.each<[string, { readonly [path: string]: string }, string, unknown[]]>([
  ["what is described", { [spec]: description(`paths: { /a: { get: ${operation("getA")} } }`) }, "/a", [0, 204]],
  [
    "beside a reference to a file that is missing",
    {
      [spec]: description(
        `paths: { /a: { get: ${operation("getA")} }, /b: { get: { operationId: getB, responses: { "200": ${gone} } } } }`,
      ),
    },
    "/a",
    [0, 204],
  ],
  [
    "a path without a slash at its beginning",
    { [spec]: description(`paths: { no-slash: { get: ${operation("getA")} } }`) },
    "/no-slash",
    [0, 204],
  ],
  [
    "the document that the settings name",
    {
      "specs/acme/other.yaml": description(`paths: { /a: { get: ${operation("getA")} } }`),
      "specs/acme/provider.yaml": "document: other.yaml\n",
    },
    "/a",
    [0, 204],
  ],
  [
    "what the settings say of the server: it leads from a path with a slash too many to the right one",
    {
      [spec]: description(`paths: { /a: { get: ${operation("getA")} } }`),
      "specs/acme/provider.yaml": "mock: { trailingSlash: redirect }\n",
    },
    "/a/",
    [0, 204],
  ],
  ["nothing, where nothing can be read", { [spec]: "openapi: 1\n" }, "/a", [2, expect.stringContaining(spec)]],
])("serves %s", { timeout: 30_000 }, async (_, files, path, want) => {
  expect(await asked(files, path)).toEqual(want);
});

it("lists what it remembers by the pages that the settings describe", async () => {
  const item = "{ type: object, required: [id], properties: { id: { type: string } } }";
  const answer = (schema: string, example: string) =>
    `{ description: x, content: { application/json: { schema: ${schema}, example: ${example} } } }`;
  const page = `{ type: object, properties: { found: { type: array, items: ${item} }, on: { type: string } } }`;
  const parameters =
    "[{ name: many, in: query, schema: { type: integer } }, { name: nth, in: query, schema: { type: integer } }]";
  const list = `{ operationId: list, parameters: ${parameters}, responses: { "200": ${answer(page, "{ found: [{ id: i }] }")} } }`;
  const body = `{ content: { application/json: { schema: ${item} } } }`;
  const make = `{ operationId: make, requestBody: ${body}, responses: { "201": ${answer(item, "{ id: i }")} } }`;
  const id = "[{ name: id, in: path, required: true, schema: { type: string } }]";
  const read = `{ operationId: read, parameters: ${id}, responses: { "200": ${answer(item, "{ id: i }")} } }`;
  const paths = `paths: { /a: { get: ${list}, post: ${make} }, "/a/{id}": { get: ${read} } }`;
  const pagination = "{ style: offset, in: query, parameter: nth, size: many, items: found }";
  workspace = new TempWorkspace({
    [spec]: description(paths),
    "specs/acme/provider.yaml": `operations: { list: { pagination: ${pagination} } }\n`,
  });
  const lines: string[] = [];
  let found: unknown;
  const terminal = {
    ...processTerminal(process),
    workspace: workspace.root,
    out: (line: string) => void lines.push(line),
    error: () => undefined,
    interrupted: async () => {
      const [url] = (lines[0] as string).split("\n");
      const headers = { "content-type": "application/json" };
      for (const id of ["a", "b", "c"])
        await fetch(`${url}/a`, { method: "POST", headers, body: JSON.stringify({ id }) });
      found = await (await fetch(`${url}/a?many=1&nth=1`)).json();
    },
  };
  expect([await mock(["acme", "--state"], terminal), found]).toEqual([0, { found: [{ id: "b" }] }]);
});
