import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const info = { title: "Fitting", version: "1" };
const content = (media: object): object => ({ "application/json": media });
const valued = (examples: Record<string, unknown>): object => ({
  examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
});

interface Case {
  readonly path?: string;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

async function answered(document: object, { path = "/x", type = "application/json", headers, body }: Case) {
  await using mock = await startMock(document);
  const init =
    body === undefined ? {} : { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) };
  const typed = body === undefined ? {} : { "content-type": type };
  const response = await fetch(mock.url + path, { ...init, headers: { ...typed, ...headers } });
  return `${response.status} ${response.headers.get("content-type")} ${await response.text()}`;
}

describe("the answer that is called like the example that was sent", () => {
  const forms = {
    ...content({
      schema: { type: "object" },
      ...valued({
        cat: { kind: "cat", n: 1 },
        dog: { kind: "dog" },
        taken: { kind: "taken" },
        ranged: { kind: "ranged" },
      }),
    }),
    "application/x-www-form-urlencoded": { schema: { type: "object" }, ...valued({ dog: { kind: "form dog" } }) },
  };
  const document = {
    openapi: "3.1.0",
    info,
    paths: {
      "/x": {
        post: {
          requestBody: { content: forms },
          responses: {
            "200": { description: "x", content: content(valued({ first: 0, cat: "a cat", dog: "a dog" })) },
            "202": { description: "x", content: content(valued({ cat: "later" })) },
            "2XX": { description: "x", content: content(valued({ ranged: "of the range" })) },
            "409": { description: "x", content: content(valued({ other: 0, taken: "it is taken" })) },
          },
        },
      },
      "/x/{id}": {
        get: {
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              schema: { type: "integer" },
              ...valued({ one: 1, two: 2, gone: 3 }),
            },
            { name: "full", in: "query", schema: { type: "boolean" }, ...valued({ one: true }) },
          ],
          responses: {
            "200": { description: "x", content: content(valued({ first: 0, one: "the first", two: "the second" })) },
            "404": { description: "x", content: content(valued({ gone: "it is gone" })) },
          },
        },
      },
    },
  };
  const json = "application/json";
  it.each<[Case, string]>([
    [{ body: { kind: "dog" } }, `200 ${json} "a dog"`],
    [{ body: { n: 1, kind: "cat" } }, `200 ${json} "a cat"`],
    [{ body: { kind: "cat" } }, `200 ${json} 0`],
    [{ body: { kind: "ranged" } }, `201 ${json} "of the range"`],
    [{ body: { kind: "taken" } }, `409 ${json} "it is taken"`],
    [{ body: "kind=form+dog", type: "application/x-www-form-urlencoded" }, `200 ${json} "a dog"`],
    [{ body: { kind: "dog" }, headers: { prefer: "example=first" } }, `200 ${json} 0`],
    [{ body: { kind: "cat" }, headers: { prefer: "code=202" } }, `202 ${json} "later"`],
    [{ path: "/x/2" }, `200 ${json} "the second"`],
    [{ path: "/x/1?full=true" }, `200 ${json} "the first"`],
    [{ path: "/x/1" }, `200 ${json} 0`],
    [{ path: "/x/3" }, `200 ${json} 0`],
    [{ path: "/x/4" }, `200 ${json} 0`],
  ])("%j", async (sent, want) => {
    expect(await answered(document, sent)).toBe(want);
  });
});

describe("a stream that the body asks for", () => {
  const events = { schema: { type: "string" }, ...valued({ short: "data: 1\n\n", chat: "data: 2\n\n" }) };
  const stream = (types: object): object => ({
    openapi: "3.1.0",
    info,
    paths: {
      "/x": {
        post: {
          requestBody: {
            content: content({ schema: { type: "object" }, ...valued({ chat: { stream: true, q: "a" } }) }),
          },
          responses: { "200": { description: "x", content: types } },
        },
      },
    },
  });
  const both = stream({ ...content({ example: { whole: true } }), "text/event-stream": events });
  const whole = '200 application/json {"whole":true}';
  const pieces = "200 text/event-stream data: 1\n\n";
  it.each<[Case, string]>([
    [{ body: { stream: true } }, pieces],
    [{ body: { stream_response: true } }, pieces],
    // Vendors' SDKs send it all the time, and their servers look at the body.
    [{ body: { stream: true }, headers: { accept: "application/json" } }, pieces],
    [{ body: { stream: false } }, whole],
    [{ body: { stream: "true" } }, whole],
    [{ body: {} }, whole],
    [{ body: {}, headers: { accept: "text/event-stream" } }, pieces],
    [{ body: { stream: false }, headers: { accept: "text/event-stream" } }, pieces],
    [{ body: { stream: true, q: "a" } }, "200 text/event-stream data: 2\n\n"],
    [{ body: { stream: true }, headers: { prefer: "example=chat" } }, "200 text/event-stream data: 2\n\n"],
  ])("%j", async (sent, want) => {
    expect(await answered(both, sent)).toBe(want);
  });

  it("is JSON where no stream is described", async () => {
    expect(await answered(stream(content({ example: { whole: true } })), { body: { stream: true } })).toBe(whole);
  });

  it("is made where it has no example", async () => {
    const lines = { ...content({ example: 1 }), "application/x-ndjson": { schema: { const: "a" } } };
    expect(await answered(stream(lines), { body: { stream: true } })).toBe("200 application/x-ndjson a");
  });
});
