import { describe, expect, it } from "vitest";
import { MemoryFolder } from "../load/memory-folder.ts";
import { readDocument } from "../load/read-document.ts";
import { findIncoming } from "./incoming.ts";

/** Key, method and name of everything that the provider calls, and what is below its body and answers. */
function found(text: string): string[] {
  const head = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n';
  const document = readDocument(new MemoryFolder("specs/acme", { "openapi.yaml": `${head}${text}\n` }));
  return findIncoming(document).map(
    ({ key, method, name, node: { requestBody, responses } }) =>
      `${key} = ${method} ${name} ${JSON.stringify(requestBody ?? null)} ${JSON.stringify(responses)}`,
  );
}

const OK = '{ "200": { description: ok } }';
const ok = '{"200":{"description":"ok","content":{}}}';

describe("what the provider calls", () => {
  it.each<[name: string, text: string, want: string[]]>([
    ["nothing", "paths: {}", []],
    ["a webhook", `webhooks: { a.b: { post: { responses: ${OK} } } }`, [`a.b = POST a.b null ${ok}`]],
    [
      "several methods: that of most has the plain name",
      `webhooks: { a: { put: { responses: ${OK} }, post: { responses: ${OK} } } }`,
      [`a = POST a null ${ok}`, `PUT a = PUT a null ${ok}`],
    ],
    [
      "callbacks of one name",
      `paths:
  /x: { post: { operationId: addX, callbacks: { done: { "{$url}": { post: { responses: ${OK} } } } }, responses: {} } }
  /y: { post: { operationId: addY, callbacks: { done: { "{$url}": { post: { responses: ${OK} } } } }, responses: {} } }`,
      [`done = POST done null ${ok}`, `addY.done = POST done null ${ok}`],
    ],
    [
      "what references lead to",
      `webhooks: { a: { $ref: "#/components/pathItems/A" } }
components:
  pathItems: { A: { post: { requestBody: { $ref: "#/components/requestBodies/B" }, responses: { "204": { $ref: "#/components/responses/C" } } } } }
  requestBodies: { B: { required: true, content: { application/json: { schema: { type: string } } } } }
  responses: { C: { description: none } }`,
      [
        'a = POST a {"required":true,"content":{"application/json":{"schema":{"type":"string"}}}} {"204":{"description":"none","content":{}}}',
      ],
    ],
    [
      "callbacks by reference",
      `paths: { /x: { post: { callbacks: { done: { $ref: "#/components/callbacks/D" } }, responses: {} } } }
components: { callbacks: { D: { "{$url}": { post: { responses: ${OK} } } } } }`,
      [`done = POST done null ${ok}`],
    ],
  ])("%s", (_, text, want) => expect(found(text)).toEqual(want));
});
