// What the generator writes is broken in one place after the other. Each time the contract notices it by what the client
// does: generated files are compared with nothing.

import { pathToFileURL } from "node:url";
import { generateProvider } from "@specwright/codegen";
import { type Contract, type ContractRun, runContract } from "@specwright/contract";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHOP_SETTINGS, SHOP_SPEC } from "../support/shop.ts";

const OPERATIONS = "src/gen/operations.ts";
const CORE = "src/gen/core.ts";
const CONTRACT = "test/gen/contract.ts";

/** A text of a generated file, and what stands there instead. */
type Edit = readonly [file: string, from: string | RegExp, to: string];

/** What is broken, and how. */
type Mutation = readonly [name: string, ...edits: Edit[]];

/** In the generated text alone. */
const IN_TEXT: readonly Mutation[] = [
  ["a path", [OPERATIONS, 'path: "/orders/{orderId}"', 'path: "/order/{orderId}"']],
  ["a method", [OPERATIONS, 'method: "DELETE"', 'method: "POST"']],
  ["an accept header", [OPERATIONS, 'accept: "text/csv"', 'accept: "text/plain"']],
  ["how an answer is read", [OPERATIONS, 'responses: { "200": "text" }', 'responses: { "200": "binary" }']],
  ["how bytes are read", [OPERATIONS, 'responses: { "200": "binary" }', 'responses: { "200": "text" }']],
  ["how the data of events is read", [OPERATIONS, 'dataEvents({ data: "json" })', 'dataEvents({ data: "text" })']],
  ["that data of events is text", [OPERATIONS, 'dataEvents({ data: "text" })', 'dataEvents({ data: "json" })']],
  ["the variable of a credential", [CORE, '"SHOP_TOKEN"', '"SHOP_KEY"']],
  ["a failure's body", [OPERATIONS, '"404": "json"', '"404": "text"']],
  ["the default media type", [OPERATIONS, /body: \[("application\/json"), ("[^"]+")\]/, "body: [$2, $1]"]],
  ["how a form is written", [OPERATIONS, /\n\s*writers: \{[^}]*\},/, ""]],
  ["the style of a list", [OPERATIONS, "ids: { explode: false }", "ids: { explode: true }"]],
  ["the style of an object", [OPERATIONS, 'where: { style: "deepObject"', 'where: { style: "form"']],
  ["that an operation needs credentials", [OPERATIONS, 'id: "deleteOrder",', 'id: "deleteOrder", security: [],']],
  ["that credentials are needed", [CORE, 'security: [["token"]]', "security: []"]],
  ["the prefix of a credential", [CORE, '"Bearer {token}"', '"{token}"']],
  ["the header of a credential", [CORE, '"Authorization"', '"X-Token"']],
  ["pages", [OPERATIONS, /in: "query",\n?\s*parameter: "page"/, 'in: "query", parameter: "p"']],
  ["the style of pages", [OPERATIONS, "style: itemOffset", "style: pageNumber"]],
  ["a cursor", [OPERATIONS, 'next: "next"', 'next: "status"']],
  ["the items of a page", [OPERATIONS, 'items: "orders"', 'items: "order"']],
  ["the last item", [OPERATIONS, "whileMore(lastItem)", "whileMore(cursor)"]],
  ["the id of an item", [OPERATIONS, 'more: "more"', 'id: "no", more: "more"']],
  ["whether there are more", [OPERATIONS, 'more: "more"', 'more: "status", last: "status"']],
  ["a next URL", [OPERATIONS, 'style: nextUrl, next: "next"', 'style: nextUrl, next: "no"']],
  ["a link", [OPERATIONS, "style: linkHeader", "style: nextUrl"]],
  ["a page in the body", [OPERATIONS, 'in: "body"', 'in: "query"']],
  ["an idempotency key", [OPERATIONS, /\n\s*idempotencyKey: [^\n]*/, ""]],
  ["the name of that key", [OPERATIONS, 'idempotencyKey("Idempotency-Key")', 'idempotencyKey("Idempotence")']],
  ["that an operation may be repeated", [OPERATIONS, /idempotent: true,(?=\s*\})/, ""]],
  ["that none may be repeated", [OPERATIONS, 'method: "GET"', 'method: "GET", idempotent: false']],
  ["the envelope", [CORE, /\n\s*envelope: [^\n]*/, ""]],
  ["the failure in it", [CORE, '"FAILED"', '"FAILURE"']],
  ["a method of the client", [OPERATIONS, "export const getOrder:", "const getOrder:"]],
];

/** In a rule of the generator: the package tells the contract the same. */
const IN_RULE: readonly Mutation[] = [
  ["pages are forgotten", [CONTRACT, /\n\s*pages: \{[\s\S]*?\n {4}\},/, ""]],
  [
    "a page's parameter",
    [OPERATIONS, /parameter: "page"/, 'parameter: "p"'],
    [CONTRACT, 'parameter: "page"', 'parameter: "p"'],
  ],
  [
    "the first page",
    [OPERATIONS, /parameter: "page"/, 'parameter: "page", first: 0'],
    [CONTRACT, 'parameter: "page"', 'parameter: "page", first: 0'],
  ],
  ["a cursor", [OPERATIONS, /next: "next"/g, 'next: "after"'], [CONTRACT, /next: "next"/g, 'next: "after"']],
  ["the items", [OPERATIONS, /items: "orders"/g, 'items: "list"'], [CONTRACT, /items: "orders"/g, 'items: "list"']],
  ["a total", [OPERATIONS, /total: "total"/g, 'total: "count"'], [CONTRACT, /total: "total"/g, 'total: "count"']],
  ["keys", [OPERATIONS, /\n\s*idempotencyKey: [^\n]*/, ""], [CONTRACT, /\n\s*keys: [^\n]*/, ""]],
  [
    "a key's name",
    [OPERATIONS, 'idempotencyKey("Idempotency-Key")', 'idempotencyKey("Key")'],
    [CONTRACT, /keys: \{[^}]*\}/, 'keys: { createOrder: "Key" }'],
  ],
  ["what may be repeated", [OPERATIONS, /idempotent: true,(?=\s*\})/, ""], [CONTRACT, /listByBody: true,?\s*/, ""]],
  ["the variable of a credential", [CORE, '"SHOP_TOKEN"', '"SHOP_KEY"'], [CONTRACT, /"SHOP_TOKEN"/g, '"SHOP_KEY"']],
  ["the envelope", [CORE, /\n\s*envelope: [^\n]*/, ""], [CONTRACT, /\n\s*envelope: [^\n]*/, ""]],
  [
    "its property",
    [CORE, 'envelope("status"', 'envelope("state"'],
    [CONTRACT, 'property: "status"', 'property: "state"'],
  ],
];

let workspace: TempWorkspace;
let files: readonly { readonly path: string; readonly content: string }[];
let right: ContractRun;
let packages = 0;

beforeAll(async () => {
  workspace = new TempWorkspace({ "specs/shop/openapi.yaml": SHOP_SPEC, "specs/shop/provider.yaml": SHOP_SETTINGS });
  workspace.link("node_modules");
  ({ files } = generateProvider(workspace.root, "shop"));
  right = await contractWith([]);
}, 60_000);
afterAll(() => workspace?.[Symbol.dispose]());

/** Runs the contract of a package in which some texts are other ones. */
async function contractWith(edits: readonly Edit[]): Promise<ContractRun> {
  const folder = `packages/shop-${packages++}`;
  for (const { path, content } of files) workspace.write(`${folder}/${path}`, edited(path, content, edits));
  const { contract } = (await import(pathToFileURL(workspace.path(`${folder}/${CONTRACT}`)).href)) as {
    contract: Contract<object>;
  };
  return await runContract(contract, { runs: 1, seed: 1 });
}

function edited(path: string, content: string, edits: readonly Edit[]): string {
  // Node.js reads the sources as they are.
  if (path === "package.json") return content.replaceAll(/\.\/dist\/([\w./-]+?)\.js/g, "./src/$1.ts");
  return edits.reduce((text, [file, from, to]) => {
    if (file !== path) return text;
    const next = text.replace(from, to);
    if (next === text) throw new Error(`${file} has no ${from}`);
    return next;
  }, content);
}

/** Everything that is tried and passes. A package may not try less than it has. */
function passed({ results }: ContractRun): Set<string> {
  const passing = results.filter(({ state }) => state === "pass");
  return new Set(passing.flatMap(({ operation, cells }) => cells.map(({ key }) => `${operation} ${key}`)));
}

describe("the contract of a package", { timeout: 60_000 }, () => {
  it("passes where nothing is broken", () => {
    expect(right.failures).toEqual([]);
    const behaviour = [...passed(right)].filter((cell) => /pages|repeat|attempt|failure with|waits/.test(cell));
    expect(behaviour.length).toBeGreaterThan(30);
  });

  it.concurrent.each(named(IN_TEXT))("notices in the generated text: $name", async ({ edits }) => {
    const { failures } = await contractWith(edits);
    expect(failures.length).toBeGreaterThan(0);
  });

  it.concurrent.each(named(IN_RULE))("notices in a rule of the generator: $name", async ({ edits }) => {
    const run = await contractWith(edits);
    const lost = [...passed(right)].filter((cell) => !passed(run).has(cell));
    expect(run.failures.length + lost.length).toBeGreaterThan(0);
  });
});

function named(mutations: readonly Mutation[]): { readonly name: string; readonly edits: readonly Edit[] }[] {
  return mutations.map(([name, ...edits]) => ({ name, edits }));
}
