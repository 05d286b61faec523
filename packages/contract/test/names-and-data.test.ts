import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";

const head = { openapi: "3.1.0", info: { title: "Zoo", version: "1" } };
const json = (media: object): object => ({ content: { "application/json": media } });
const get = (responses: object): object => ({ ...head, paths: { "/a": { get: { operationId: "getA", responses } } } });

async function answer(document: object, prefer = ""): Promise<{ status: number; body: unknown }> {
  await using mock = await startMock(document);
  const response = await fetch(`${mock.url}/a`, { headers: prefer === "" ? {} : { prefer } });
  return { status: response.status, body: await response.json() };
}

describe("a name is a name, also where a keyword has the same letters", () => {
  const text = { type: "string", const: "x" };
  const components = { schemas: { Text: text }, responses: { Bad: { description: "bad", ...json({ schema: text }) } } };
  const text2 = { $ref: "#/components/schemas/Text" };

  it("a response called default refers to a component", async () => {
    const document = {
      ...get({ "200": { description: "ok" }, default: { $ref: "#/components/responses/Bad" } }),
      components,
    };
    expect(await answer(document, "code=500")).toEqual({ status: 500, body: "x" });
  });

  it.each([
    "default",
    "enum",
    "const",
    "example",
    "examples",
    "properties",
    "$ref",
    "x-next",
    "__proto__",
    "constructor",
  ])("a property called %s has a schema", async (name) => {
    const schema = {
      type: "object",
      required: [name],
      properties: Object.fromEntries([[name, text2]]),
      additionalProperties: false,
    };
    const value = Object.fromEntries([[name, "x"]]);
    const good = { ...get({ "200": { description: "ok", ...json({ schema, example: value }) } }), components };
    expect(await answer(good)).toEqual({ status: 200, body: value });
    const bad = {
      ...get({ "200": { description: "ok", ...json({ schema, example: Object.fromEntries([[name, 1]]) }) } }),
      components,
    };
    expect(await answer(bad)).toMatchObject({ status: 500, body: { type: "urn:specwright:mock:lying-answer" } });
  });

  it.each(["x-next", "default", "example"])("a header called %s refers to a component", async (name) => {
    const header = { schema: { type: "string" }, example: "h" };
    const document = {
      ...get({
        "200": { description: "ok", headers: { [name]: { $ref: "#/components/headers/H" } }, ...json({ example: {} }) },
      }),
      components: { headers: { H: header } },
    };
    await using mock = await startMock(document);
    expect((await fetch(`${mock.url}/a`)).headers.get(name)).toBe("h");
  });

  it.each(["x-one", "default", "value", "externalValue"])("an example called %s is one", async (name) => {
    const document = get({
      "200": { description: "ok", ...json({ examples: { other: { value: 1 }, [name]: { value: 2 } } }) },
    });
    expect(await answer(document, `example=${name}`)).toEqual({ status: 200, body: 2 });
  });
});

describe("data is data, also where it looks like a reference", () => {
  let [folder, url]: [string, string] = ["", ""];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end('{"secret":true}');
  });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "contract-data-"));
    writeFileSync(join(folder, "secret.json"), '{"secret":true}');
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.json`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const value = (reference: string): object => ({
    a: { $ref: reference },
    "specwright:$ref": 1,
    list: [{ $ref: "#/x" }],
  });
  const references = (): [string, string][] => [
    ["of the document", "#/components/schemas/Missing"],
    ["to a file", join(folder, "secret.json")],
    ["to a file by its URL", `file://${join(folder, "secret.json")}`],
    ["to a host", url],
  ];

  it("in an example, in a named one, and in a default or a constant that an answer is made from", async () => {
    for (const [, reference] of references()) {
      const data = value(reference);
      const media: [object, string][] = [
        [{ example: data }, ""],
        [{ examples: { one: { value: data } } }, ""],
        [{ schema: { const: data } }, ""],
        [{ schema: { enum: [data] } }, "dynamic=true"],
        [{ schema: { type: "object", "x-data": data, const: data } }, "dynamic=true"],
      ];
      for (const [given, prefer] of media)
        expect(await answer(get({ "200": { description: "ok", ...json(given) } }), prefer)).toEqual({
          status: 200,
          body: data,
        });
    }
    expect(asked).toEqual([]);
  });
});

describe("a document reaches the files of its own folder", () => {
  const document = (externalValue: string): string =>
    JSON.stringify(get({ "200": { description: "ok", ...json({ examples: { one: { externalValue } } }) } }));
  const folder = mkdtempSync(join(tmpdir(), "contract-folder-"));
  beforeAll(() => writeFileSync(join(folder, "secret.json"), `{"secret":true}`));
  afterAll(() => rmSync(folder, { recursive: true }));

  const served = async (externalValue: string): Promise<unknown> => {
    using own = { path: mkdtempSync(join(folder, "own-")), [Symbol.dispose]: () => {} };
    const file = join(own.path, "openapi.json");
    writeFileSync(file, document(externalValue));
    await using mock = await startMock(file);
    return await (await fetch(`${mock.url}/a`)).text();
  };

  it.each([
    ["an absolute path", join(folder, "secret.json")],
    ["a file URL", `file://${join(folder, "secret.json")}`],
    ["a way out", "../secret.json"],
  ])("%s is not followed", async (_, externalValue) => {
    expect(await served(externalValue)).toBe("{}");
  });

  it("a host is refused", async () => {
    await expect(served("http://127.0.0.1:1/x.json")).rejects.toThrow(/openapi\.json:1:\d+ [\w-]+: .*is on the web/);
  });
});

describe("a chain of references", () => {
  const chain = (length: number, link: (next: object) => object): object => ({
    ...get({ "200": { description: "ok", ...json({ schema: { $ref: "#/components/schemas/S0" } }) } }),
    components: {
      schemas: Object.fromEntries(
        Array.from({ length }, (_, index) => {
          const next = { $ref: `#/components/schemas/S${index + 1}` };
          return [`S${index}`, index === length - 1 ? { type: "string", const: "end" } : link(next)];
        }),
      ),
    },
  });

  it("costs no depth where each link is nothing but a reference", async () => {
    expect(await answer(chain(400, (next) => next))).toEqual({ status: 200, body: "end" });
  });

  it("is compiled link by link where each says something of its own", async () => {
    expect(await answer(chain(150, (next) => ({ anyOf: [next, { type: "integer" }] })))).toEqual({
      status: 200,
      body: "end",
    });
  });

  it.each<[string, number, (next: object) => object, RegExp]>([
    [
      "levels that are all required",
      300,
      (next) => ({ type: "array", minItems: 1, items: next }),
      /^limit-depth: .*more than 250 levels deep/,
    ],
    [
      "values that double at each level",
      18,
      (next) => ({ type: "object", required: ["a", "b"], properties: { a: next, b: next } }),
      /^limit-expansions: .*more than 10,000 schemas/,
    ],
  ])("makes no answer of too many %s, and says so at once", async (_, length, link, want) => {
    const { status, body } = await answer(chain(length, link));
    expect([status, (body as { detail: string }).detail]).toEqual([500, expect.stringMatching(want)]);
  });

  it.each<[string, number, (next: object) => object]>([
    ["levels", 300, (next) => ({ type: "array", items: next })],
    ["values that double at each level", 40, (next) => ({ type: "object", properties: { a: next, b: next } })],
  ])("ends early where %s are optional", async (_, length, link) => {
    expect(await answer(chain(length, link))).toMatchObject({ status: 200 });
  });

  it("is refused beyond the limit, with the place where it begins to be too long", async () => {
    await expect(answer(chain(2_000, (next) => ({ allOf: [next] })))).rejects.toThrow(
      "(document object)#/components/schemas/S1598/allOf/0 limit-depth: 401 references lead from here to the end",
    );
  });
});
