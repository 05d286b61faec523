import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";

interface Lie {
  readonly name: string;
  readonly response: object;
  readonly prefer?: string;
  /** What the problem has to name. */
  readonly says: string;
}

const json = (media: object): object => ({ description: "x", content: { "application/json": media } });
const pet = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };

const lies: readonly Lie[] = [
  {
    name: "an example with a wrong type",
    response: json({ schema: pet, example: { id: "one" } }),
    says: "getPet, status 200, #/paths/~1pet/get/responses/200: response/body/id must be integer",
  },
  {
    name: "an example that lacks a property",
    response: json({ schema: pet, examples: { bad: { value: {} } } }),
    says: "must have required property 'id'. Correct the example or the schema.",
  },
  {
    name: "an example with a write-only property",
    response: json({ schema: { properties: { pin: { type: "string", writeOnly: true } } }, example: { pin: "1" } }),
    says: "response/body/pin is write-only and never sent in a response",
  },
  {
    name: "a generated body of which there is none",
    response: json({ schema: { type: "string", pattern: "^(?=b)a$" } }),
    says: "add an example to this response",
  },
  {
    name: "a header of the wrong type",
    response: { description: "x", headers: { "X-Count": { schema: { type: "integer" }, example: "many" } } },
    says: "response/header/X-Count must be integer",
  },
  {
    name: "a header that HTTP cannot carry",
    response: { description: "x", headers: { "X-Name": { schema: { type: "string" }, example: "名前" } } },
    says: "response/header/x-name has characters that HTTP cannot carry",
  },
];

describe("an answer that contradicts the document becomes a problem", () => {
  it.each(lies)("$name", async ({ response, says }) => {
    const get = { operationId: "getPet", responses: { "200": response } };
    const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/pet": { get } } };
    await using mock = await startMock(document);
    const answer = await fetch(`${mock.url}/pet`);
    const problem = (await answer.json()) as { type: string; detail: string; operation: string };
    expect([answer.status, problem.type, problem.operation]).toEqual([
      500,
      "urn:specwright:mock:lying-answer",
      "getPet",
    ]);
    expect(problem.detail).toContain(says);
  });
});

it("an answer under `default` and under a range is documented", async () => {
  const get = { responses: { "2XX": json({ example: 1 }), default: json({ example: 2 }) } };
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/x": { get } } };
  await using mock = await startMock(document);
  const ask = async (prefer: string): Promise<unknown> => {
    const response = await fetch(`${mock.url}/x`, { headers: { prefer } });
    return [response.status, await response.json()];
  };
  expect(await ask("code=201")).toEqual([201, 1]);
  expect(await ask("code=503")).toEqual([503, 2]);
});

it("a schema that is no schema is told of, with its place", async () => {
  const get = { operationId: "bad", responses: { "200": json({ schema: { type: "strin" }, example: "x" }) } };
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/x": { get } } };
  await expect(startMock(document)).rejects.toThrow(
    '#/paths/~1x/get/responses/200/content/application~1json/schema: type is "strin"',
  );
});

it("a knot of schemas costs nothing where examples answer", async () => {
  // Prism alone does not come to an end with ten of them. Ajv compiles each reference, and there are 1,600 here.
  const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
  const links = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  const schemas = Object.fromEntries(names.map((name) => [name, { type: "object", properties: links }]));
  const get = { responses: { "200": json({ schema: { $ref: "#/components/schemas/S0" }, example: {} }) } };
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/x": { get } },
    components: { schemas },
  };
  await using mock = await startMock(document);
  expect((await fetch(`${mock.url}/x`)).status).toBe(200);
});
