import { expect, it } from "vitest";
import { runContract } from "../../src/index.ts";
import { fixtureContract } from "./fixture-client.ts";

const text = { type: "string", maxLength: 3 };
const json = (value: unknown): object => ({
  "application/json": {
    schema: { type: "object", required: ["a"], properties: { a: text } },
    examples: { right: { value: { a: "x" } }, tried: { $ref: "#/components/examples/tried" } },
    example: value,
  },
});

/** A document whose example named by `wrong` is refused by its schema. */
function documentWith(wrong: string): object {
  const value = (name: string, right: unknown): unknown => (name === wrong ? "too long" : right);
  const post = {
    operationId: "putThing",
    parameters: [
      { name: "id", in: "path", required: true, schema: text, example: value("path", "a") },
      { name: "q", in: "query", schema: text, examples: { some: { value: value("query", "a") } } },
      {
        name: "f",
        in: "query",
        content: { "application/json": { schema: { type: "array", items: text }, example: [value("filter", "a")] } },
      },
    ],
    requestBody: { content: json(undefined) },
    responses: {
      "200": {
        description: "x",
        headers: { "X-Total": { schema: text, example: value("header", "a") } },
        content: json(undefined),
      },
    },
  };
  const tried = { value: { a: value("body", "abc") } };
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/things/{id}": { post } },
    components: { examples: { tried } },
  };
}

const operation = "/paths/~1things~1{id}/post";

it.each([
  ["nothing", []],
  ["path", [["documents the path id example default", `${operation}/parameters/0/example`]]],
  ["query", [["documents the query q example some", `${operation}/parameters/1/examples/some/value`]]],
  [
    "filter",
    [["documents the query f example default", `${operation}/parameters/2/content/application~1json/example/0`]],
  ],
  [
    "header",
    [
      // The mock serves it with each of them.
      ...["right", "tried", "generated-minimal", "generated-maximal"].map((name) => [
        `answers 200 application/json ${name}`,
        `${operation}/responses/200/content/application~1json`,
      ]),
      ["documents the 200 header X-Total example default", `${operation}/responses/200/headers/X-Total/example`],
    ],
  ],
  [
    "body",
    [
      ["answers 200 application/json tried", "/components/examples/tried/value/a"],
      ["documents the body example tried", "/components/examples/tried/value/a"],
    ],
  ],
])("an example that its schema refuses is found where it stands: %s", async (wrong, want) => {
  const { failures } = await runContract(fixtureContract(documentWith(wrong) as never), { runs: 1, seed: 1 });
  expect(failures.map(({ case: title, pointer }) => [title, pointer])).toEqual(want);
  for (const { message } of failures) expect(message).toContain("must NOT have more than 3 characters");
});
