import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { type Handler, type HandlerAnswer, startMock } from "../../src/index.ts";
import { handlers } from "../../src/msw/index.ts";

const document = (status: string, headers: object) => ({
  openapi: "3.1.0",
  info: { title: "Unsendable", version: "1" },
  servers: [{ url: "https://unsendable.example" }],
  paths: { "/x": { get: { operationId: "x", responses: { [status]: { description: "x", headers } } } } },
});
const described = document("200", {});

async function told(response: Response): Promise<string> {
  const { detail } = (await response.json()) as { detail?: string };
  return `${response.status} ${detail}`;
}

/** What the mock says of a handler's answer, and what the handlers of MSW say of it. */
async function toldBy(handler: unknown): Promise<string[]> {
  await using mock = await startMock(described);
  mock.handle("x", handler as Handler);
  const handled = handlers(described);
  handled.handle("x", handler as Handler);
  const server = setupServer(...handled);
  const own = await told(await fetch(`${mock.url}/x`));
  server.listen();
  try {
    return [own, await told(await fetch("https://unsendable.example/x"))];
  } finally {
    server.close();
  }
}

describe("a handler whose answer is none", () => {
  const nothing = 'Return { status, headers, body }, or "document" for what the document says.';
  it.each<[name: string, handler: () => unknown, wanted: string]>([
    ["nothing", () => {}, `The handler of x returned nothing. ${nothing}`],
    ["nothing, later", async () => {}, `The handler of x returned nothing. ${nothing}`],
    ["null", () => null, `The handler of x returned null. ${nothing}`],
    ["another word", () => "documents", `The handler of x returned a text. ${nothing}`],
    ["a status alone", () => 503, `The handler of x returned a number. ${nothing}`],
    ["a list", () => [200, "x"], `The handler of x returned a list. ${nothing}`],
    ["a Response", () => new Response("x"), `The handler of x returned an object of the class Response. ${nothing}`],
    ["an empty object", () => ({}), `The handler of x returned an empty object. ${nothing}`],
    ["a mistyped word", () => ({ code: 503 }), `The handler of x returned an object with "code". ${nothing}`],
    [
      "a status that is no number",
      () => ({ status: "200" }),
      `The handler of x returned a status that is a text. ${nothing}`,
    ],
    [
      "headers that are no object of texts",
      () => ({ headers: new Headers({ a: "b" }) }),
      `The handler of x returned headers that are an object of the class Headers. ${nothing}`,
    ],
    [
      "bytes",
      () => ({ body: new Uint8Array(2) }),
      "The handler of x returned a body that JSON cannot carry: an object of the class Uint8Array. Give it as text, or as plain data.",
    ],
    [
      "a map",
      () => ({ body: new Map([["a", 1]]) }),
      "The handler of x returned a body that JSON cannot carry: an object of the class Map. Give it as text, or as plain data.",
    ],
    [
      "a function",
      () => ({ body: () => 1 }),
      "The handler of x returned a body that JSON cannot carry: a function. Give it as text, or as plain data.",
    ],
  ])("%s", async (_, handler, wanted) => {
    expect(await toldBy(handler)).toEqual([`500 ${wanted}`, `500 ${wanted}`]);
  });
});

describe("what HTTP cannot carry is an answer that says so, and ends no process", () => {
  it.each<[answer: HandlerAnswer, wanted: string]>([
    [{ status: 999 }, "500 The answer of x has the status 999: HTTP has 200 to 599."],
    [{ status: 99 }, "500 The answer of x has the status 99: HTTP has 200 to 599."],
    [{ status: 100 }, "500 The answer of x has the status 100: HTTP has 200 to 599."],
    [{ status: 200.5 }, "500 The answer of x has the status 200.5: HTTP has 200 to 599."],
    [{ headers: { "a b": "1" } }, '500 The answer of x has the header "a b": no header can have this name.'],
    [{ headers: { "x-a": "1\n2" } }, '500 The answer of x has the header "x-a": its value is not Latin-1 text.'],
    [{ headers: { "x-a": "→" } }, '500 The answer of x has the header "x-a": its value is not Latin-1 text.'],
  ])("%j", async (answer, wanted) => {
    expect(await toldBy(() => answer)).toEqual([wanted, wanted]);
  });

  const header = { required: true, schema: { type: "string" }, example: "1" };
  it.each([
    ["a header's name", "200", { "a b": header }, "strict", "500 a b"],
    ["a header's name", "200", { "a b": header }, "warn", "200 a b"],
    ["a status", "600", {}, "warn", "500 status 600"],
  ] as const)("%s of the document (%s %j, %s)", async (_, status, headers, answers, wanted) => {
    await using mock = await startMock(document(status, headers), { answers });
    const response = await fetch(`${mock.url}/x`);
    const [given, ...words] = wanted.split(" ");
    expect(response.status).toBe(Number(given));
    expect(`${response.headers.get("specwright-warning")}${await response.text()}`).toContain(words.join(" "));
  });
});
