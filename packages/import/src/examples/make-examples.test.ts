import { expect, it } from "vitest";
import { parse } from "yaml";
import type { ProviderFolder } from "../provider-folder.ts";
import { makeExamples } from "./make-examples.ts";

/** A provider of one operation, whose body has this media type and schema. */
function folderOf(type: string, schema: string): ProviderFolder {
  const description = parse(`
openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: { /a: { post: { operationId: send, requestBody: { required: true, content: { ${type}: { schema: ${schema} } } }, responses: { "204": { description: d } } } } }`);
  const locate = (): { file: string; line: number; col: number } => ({ file: "provider.yaml", line: 1, col: 1 });
  return {
    id: "acme",
    files: new Map(),
    upstream: { files: new Map(), main: "openapi.yaml", description, converted: false, notes: [] },
    settings: { settings: {}, workspace: {}, file: "provider.yaml", locate },
    actions: [],
  };
}

it.each([
  [
    "an example of the schema",
    "application/json",
    "{ type: object, example: { name: Rex }, properties: { name: { type: string } } }",
    { name: "Rex" },
  ],
  [
    "its parts, where the example is of another type",
    "application/json",
    "{ type: object, example: { query: { name: Rex } }, properties: { name: { type: string, example: Bo } } }",
    { name: "Bo" },
  ],
  [
    "the list of all lines",
    "application/x-ndjson",
    "{ type: object, required: [id], properties: { id: { type: integer } } }",
    [{ id: 1 }],
  ],
])("makes %s", (_name, type, schema, want) => {
  const { files, leftOut } = makeExamples(folderOf(type, schema));
  expect(leftOut).toEqual([]);
  expect(JSON.parse(String(files.get("examples/send.generated.json")))).toEqual(want);
});
