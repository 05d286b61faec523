import { expect, it } from "vitest";
import { readOperations } from "../../src/document/operations.ts";
import { noPreferences } from "../../src/mock/prefer.ts";
import { lazyPrism } from "../../src/mock/prism.ts";
import type { PrismQuestion } from "../../src/mock/prism-question.ts";
import { shownExample } from "../../src/mock/shown-example.ts";

const json = (media: object): object => ({ "application/json": media });
const two = { examples: { one: { value: { id: 1 } }, two: { $ref: "#/components/examples/two" } } };
const text = { schema: { type: "string" } };
const count = { schema: { type: "integer" }, example: 2 };

/** An operation for each set of responses. */
const responses: { readonly [path: string]: object } = {
  "/two": {
    "201": { description: "x", content: json({ example: 0 }) },
    "200": { description: "x", content: json(two) },
  },
  "/unnamed": { "200": { description: "x", content: { "text/plain": { ...text, example: "a" } } } },
  "/null": { "200": { description: "x", content: json({ example: null }) } },
  "/headers": { "200": { description: "x", headers: { "X-Count": count }, content: json(two) } },
  "/made-header": { "200": { description: "x", headers: { "X-Count": text }, content: json(two) } },
  "/several": { "200": { description: "x", content: { ...json(two), "text/plain": { example: "a" } } } },
  "/range": { "200": { description: "x", content: { "text/*": { example: "a" } } } },
  "/default": { default: { description: "x", content: json(two) }, "200": { description: "x", content: json(two) } },
  "/none": { "204": { description: "x" } },
  "/made": { "200": { description: "x", content: json(text) } },
  "/data": { "200": { description: "x", content: json({ example: { $ref: "a", __proto__x: 1 } }) } },
};

const root = {
  openapi: "3.1.0",
  info: { title: "x", version: "1" },
  paths: Object.fromEntries(
    Object.entries(responses).map(([path, each]) => [path, { get: { operationId: path, responses: each } }]),
  ),
  components: { examples: { two: { value: { id: 2 } } } },
};
const prism = lazyPrism(root);

it.each<[path: string, more: { accept?: string; mediaType?: string; code?: number; example?: string }, shown: boolean]>(
  [
    ["/two", {}, true],
    ["/two", { accept: "application/json" }, true],
    ["/two", { accept: "application/*, text/plain" }, true],
    ["/two", { accept: "application/json;q=0.1" }, false],
    ["/two", { accept: "text/plain" }, false],
    ["/two", { example: "two" }, true],
    ["/two", { example: "three" }, false],
    ["/two", { code: 201 }, true],
    ["/two", { code: 404 }, false],
    ["/unnamed", {}, true],
    ["/null", {}, true],
    ["/headers", {}, true],
    ["/made-header", {}, false],
    ["/several", {}, false],
    ["/several", { mediaType: "text/plain" }, true],
    ["/range", { mediaType: "text/*" }, false],
    ["/default", { code: 503 }, true],
    ["/default", { code: 503, example: "two" }, true],
    ["/none", {}, false],
    ["/made", {}, false],
    ["/data", {}, true],
  ],
)("%s asked with %j is answered without Prism: %s, and as Prism would", async (path, more, shown) => {
  const { accept = "*/*", mediaType, code, example } = more;
  const operation = readOperations(root).find(({ id }) => id === path);
  if (operation === undefined) throw new Error(`no ${path}`);
  const preferences = { ...noPreferences, code, example };
  const question: PrismQuestion = {
    operation,
    path,
    query: {},
    headers: { accept },
    violations: [],
    preferences,
    mediaType,
  };
  const answer = shownExample(root, question);
  expect(answer !== undefined).toBe(shown);
  if (shown) expect(await prism.ask(question)).toEqual({ answer });
});

it("has nothing for a request that is refused, or asks for other data", () => {
  const [operation] = readOperations(root);
  if (operation === undefined) throw new Error("no operation");
  const question = { operation, path: "/two", query: {}, headers: {}, mediaType: undefined };
  const violations = [{ location: [], severity: "Error", code: "a", message: "b" }] as const;
  expect(shownExample(root, { ...question, violations, preferences: noPreferences })).toBeUndefined();
  const preferences = { ...noPreferences, dynamic: true };
  expect(shownExample(root, { ...question, violations: [], preferences })).toBeUndefined();
});
