// What an answer becomes, kind by kind, each with its neighbours.
import { expect, test, vi } from "vitest";
import { eventReader, mediaKinds } from "../../src/codegen-v1.ts";
import { isNetworkError } from "../../src/index.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { object, validateCalls } from "../../src/validate-v1.ts";
import { acme, answer, json, observed, operation, rejection } from "../support/acme.ts";
import { PLATFORMS } from "../support/platform-responses.ts";

type Play = () => Response;

const typed = (type: string, body = "", status = 200): Play =>
  answer(body, { status, headers: { "content-type": type } });
const bare = (status: number): Play => answer(null, { status });
const bytes = answer(new Uint8Array([255, 0]), { status: 200 });

/** What a call ends with, in short. */
async function ending(descriptor: Partial<Descriptor>, play: Play): Promise<unknown> {
  const client = acme({ fetch: observed(play).fetch, retry: false });
  const seen = async (value: unknown): Promise<unknown> => {
    if (!(value instanceof Blob)) return value;
    return `${value.size} bytes of ${value.type}`;
  };
  return await operation(descriptor)(client).then(seen, async ({ name, status, body, documented }) => {
    const held = await seen(body);
    return [name, status, held, documented];
  });
}

const ANY = { responses: { 200: mediaKinds({ "*/*": "text" }) } };
const ANY_JSON = { responses: { 200: mediaKinds({ "application/*": "json" }) } };
const SEVERAL = {
  responses: { 200: mediaKinds({ "application/json": "json", "text/csv": "text", "image/*": "binary" }) },
};
const WORDS = { responses: { 200: "none", 404: "none", "4XX": "none", default: "none" } } as const;

test.each<[kind: string, descriptor: Partial<Descriptor>, play: Play, want: unknown]>([
  ["a status without a body: 204 through 2XX", { responses: { "2XX": "json" } }, bare(204), undefined],
  ["a status without a body: 205 through default", { responses: { default: "json" } }, bare(205), undefined],
  ["a status without a body: 204 that is called bytes", { responses: { 204: "binary" } }, bare(204), undefined],
  [
    "a status without a body: 304 through 3XX",
    { responses: { "3XX": "json" } },
    bare(304),
    ["ApiError", 304, undefined, true],
  ],
  ["a status without a body: 204 that nobody describes", {}, bare(204), undefined],
  [
    "HEAD: a type without a body",
    { method: "HEAD" },
    () => new Response(null, { headers: { "content-type": "application/json" } }),
    undefined,
  ],
  ["HEAD: bytes", { method: "HEAD", responses: { "2XX": "binary" } }, bare(200), undefined],
  ["HEAD: a failure", { method: "HEAD" }, bare(404), ["ApiError", 404, undefined, true]],
  ["JSON that did not come", {}, typed("application/json"), undefined],
  ["JSON that calls itself text", {}, typed("text/plain", "[1]"), [1]],
  ["any type: text", ANY, typed("text/plain", "123"), "123"],
  ["any type: JSON", ANY, typed("application/json; charset=utf-8", '"123"'), "123"],
  ["any type: bytes", ANY, typed("application/pdf", "123"), "3 bytes of application/pdf"],
  ["any type: no type", ANY, answer(new TextEncoder().encode("123")), "123"],
  ["any JSON type: JSON", ANY_JSON, typed("application/hal+json", "{}"), {}],
  ["any JSON type: XML", ANY_JSON, typed("application/xml", "<a/>"), "<a/>"],
  ["any JSON type: bytes", ANY_JSON, typed("application/zip", "{}"), "2 bytes of application/zip"],
  ["any JSON type: text", ANY_JSON, typed("text/plain", "{}"), "{}"],
  ["several: the first", SEVERAL, typed("application/json", "{}"), {}],
  ["several: the second", SEVERAL, typed("Text/CSV; header=absent", "a,b"), "a,b"],
  ["several: a range of them", SEVERAL, typed("image/svg+xml", "<svg/>"), "6 bytes of image/svg+xml"],
  ["several: one that is not described", SEVERAL, typed("application/pdf", "%PDF"), "4 bytes of application/pdf"],
  ["a failure in words: JSON", WORDS, json({ message: "gone" }, 404), ["ApiError", 404, { message: "gone" }, false]],
  ["a failure in words: text", WORDS, typed("text/html", "<p>", 409), ["ApiError", 409, "<p>", false]],
  ["a failure in words: bytes", WORDS, typed("image/png", "x", 500), ["ApiError", 500, "1 bytes of image/png", false]],
  ["a failure in words: nothing", WORDS, bare(404), ["ApiError", 404, undefined, true]],
  [
    "a failure in words: no type",
    WORDS,
    () => new Response(new TextEncoder().encode("{}"), { status: 404 }),
    ["ApiError", 404, {}, false],
  ],
  ["a success that is not described: JSON", {}, json({ id: 1 }, 201), { id: 1 }],
  ["a success that is not described: text", {}, typed("text/plain", "7", 202), "7"],
  ["a success that is not described: bytes", {}, typed("image/png", "x", 203), "1 bytes of image/png"],
  ["a success that is not described: nothing", {}, bare(201), undefined],
  [
    "a success beside a default for failures",
    { responses: { 200: "json", default: "binary" } },
    json({ id: 1 }, 201),
    { id: 1 },
  ],
  ["bytes", { responses: { 200: "binary" } }, bytes, "2 bytes of "],
])("%s", async (_kind, descriptor, play, want) => {
  expect(await ending(descriptor, play)).toEqual(want);
});

test("the result of a success that is not described says so, and holds the data, with validation or without", async () => {
  const plain = acme({ fetch: observed(json({ id: 1 }, 201)).fetch });
  const validated = validateCalls(acme({ fetch: observed(json({ id: 1 }, 201)).fetch }), [{ id: "getThing" }], {
    responses: "throw",
  });
  for (const client of [plain, validated]) {
    expect(await operation().result(client)).toMatchObject({
      ok: false,
      status: undefined,
      body: { id: 1 },
      error: { name: "ApiError", status: 201, body: { id: 1 }, documented: false },
    });
    expect(await operation()(client)).toEqual({ id: 1 });
  }
});

test("an envelope that says failure stays a failure with a status that is not described", async () => {
  const definition = { envelope: (body: unknown) => Object(body).state === "FAILED" };
  const client = acme({ fetch: observed(json({ state: "FAILED" }, 201)).fetch }, definition);
  expect(await rejection(operation()(client))).toMatchObject({ name: "ApiError", status: 201 });
});

test("a hook hears of a success that is not described, after its response", async () => {
  const heard: unknown[] = [];
  const hooks = {
    response: ({ status }: { status: number }) => heard.push(["response", status]),
    undescribed: ({ operationId, status, attempt }: { operationId: string; status: number; attempt: number }) =>
      heard.push([operationId, status, attempt]),
  };
  for (const status of [200, 201, 404])
    await operation().result(acme({ fetch: observed(json({}, status)).fetch, hooks, retry: false }));
  expect(heard).toEqual([
    ["response", 200],
    ["response", 201],
    ["getThing", 201, 1],
    ["response", 404],
  ]);
});

test("JSON that did not come is told to a caller who validates", async () => {
  const onInvalid = vi.fn();
  const checks = [{ id: "getThing", responses: { 200: { json: object } } }];
  const client = validateCalls(acme({ fetch: observed(typed("application/json")).fetch }), checks, { onInvalid });
  expect(await operation()(client)).toBeUndefined();
  expect(onInvalid).toHaveBeenCalledOnce();
});

test.each(Object.entries(PLATFORMS).slice(1))(
  "a stream that %s cannot give is an error that says so",
  async (_, play) => {
    const given = { status: 200, type: "text/event-stream", bytes: new TextEncoder().encode("data: x\n\n") };
    const call = operation({ responses: { 200: "events" }, readers: { events: eventReader } });
    const error = await rejection(call(acme({ fetch: observed(() => play(given)).fetch })));
    expect([isNetworkError(error), error.message]).toEqual([
      true,
      "getThing got no answer: its body is not a stream: pass a streaming fetch (GET /things)",
    ]);
  },
);

test("a caller asks for one representation, and a header of the call wins", async () => {
  const { fetch, requests } = observed(json({}));
  const call = operation({ accept: "application/json" });
  const client = acme({ fetch });
  await call(client, {}, { accept: "text/csv" } as object);
  await call(client, {}, { accept: "text/csv", headers: { Accept: "image/png" } } as object);
  await call(client);
  expect(requests.map(({ headers }) => headers.get("accept"))).toEqual(["text/csv", "image/png", "application/json"]);
});
