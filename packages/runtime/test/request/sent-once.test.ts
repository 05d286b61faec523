// A stream is sent by one call, in one place. Nothing is read of it before it is sent.
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { jsonWriter, multipartWriter } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";
import { MULTIPART } from "../support/sent.ts";

const web = (): ReadableStream => new Blob(["abc"]).stream();

const ONCE: readonly { name: string; make: () => unknown }[] = [
  { name: "web stream", make: web },
  { name: "web stream that yields text", make: () => textStream("abc") },
  { name: "stream of Node.js", make: () => Readable.from(["abc"]) },
  { name: "async generator", make: generated },
  { name: "stream with a reader alone", make: readerOnly },
];

function textStream(...texts: readonly string[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(text);
      controller.close();
    },
  });
}

async function* generated(): AsyncGenerator<string> {
  yield "abc";
}

/** A stream of another realm that has nothing but a reader. */
function readerOnly(): object {
  const stream = web();
  return Object.assign(Object.create({}), { getReader: () => stream.getReader() });
}

const USED_MESSAGE =
  'getThing was not sent: a stream of "body" is read elsewhere, or was read already: it can be sent once (PUT /things)';

/** Sends bodies at once. Gives what was received, or why it was not sent. */
async function outcomes(bodies: readonly unknown[], type: string): Promise<unknown[]> {
  const call = operation({ method: "PUT", body: [type], writers: { multipart: multipartWriter } });
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> =>
    Response.json(await new Response(init?.body, { headers: init?.headers as never }).text());
  const settled = await Promise.allSettled(bodies.map((body) => call(acme({ fetch }), { body })));
  return settled.map((one) => (one.status === "fulfilled" ? one.value : one.reason.message));
}

describe.each(ONCE)("a $name is sent once", ({ make }) => {
  const OCTETS = "application/octet-stream";
  test.each<[place: string, bodies: (stream: unknown) => unknown[], type: string, want: unknown[]]>([
    ["in two calls at once", (stream) => [stream, stream], OCTETS, ["abc", USED_MESSAGE]],
    ["in two parts", (stream) => [{ a: stream, b: stream }], MULTIPART, [USED_MESSAGE]],
    ["in a list of parts", (stream) => [{ a: [stream, stream] }], MULTIPART, [USED_MESSAGE]],
    ["in a part that says more", (stream) => [{ a: { data: stream }, b: stream }], MULTIPART, [USED_MESSAGE]],
  ])("%s", async (_, bodies, type, want) => {
    expect(await outcomes(bodies(make()), type)).toEqual(want);
  });

  test("by a call after another", async () => {
    const stream = make();
    expect([await outcomes([stream], OCTETS), await outcomes([stream], OCTETS)]).toEqual([["abc"], [USED_MESSAGE]]);
  });

  test("and not taken by a call that is refused before", async () => {
    const stream = make();
    const call = operation({ method: "PUT", body: [OCTETS] });
    const noKey = acme({ apiKey: "" as never, fetch: observed().fetch });
    expect((await rejection(call(noKey, { body: stream }))).name).toBe("MissingCredentialsError");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await outcomes([stream], OCTETS)).toEqual(["abc"]);
  });
});

test("an object that makes iterators can be sent again", async () => {
  const pieces = { [Symbol.asyncIterator]: generated };
  expect(await outcomes([pieces, pieces], "application/octet-stream")).toEqual(["abc", "abc"]);
});

test("streams that a call leaves before it reads them are closed", async () => {
  const node = Readable.from(["abc"]);
  const cancelled: unknown[] = [];
  const other = new ReadableStream({ cancel: (reason) => void cancelled.push(reason) });
  const call = operation({ method: "PUT", body: [MULTIPART], writers: { multipart: multipartWriter } });
  const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    await (init.body as ReadableStream).cancel();
    return Response.json({});
  };
  await call(acme({ fetch }), { body: { a: node, b: other } });
  expect([node.destroyed, cancelled]).toEqual([true, [undefined]]);
});

test.each<[name: string, rest: Partial<Descriptor>]>([
  ["a body", { body: ["text/plain"] }],
  ["JSON", { body: ["application/json"], write: jsonWriter }],
])("as %s, texts of a web stream are bytes for a fetch that encodes none", async (_, rest) => {
  const chunks: unknown[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    for await (const chunk of init.body as ReadableStream) chunks.push(chunk);
    return Response.json({});
  };
  await operation({ method: "PUT", ...rest })(acme({ fetch }), { body: textStream('"é', '"') });
  expect(chunks).toEqual([new Uint8Array([34, 195, 169]), new Uint8Array([34])]);
});

test("a web stream of bytes is the body itself, because the platform may know its length", async () => {
  const stream = web();
  let body: unknown;
  const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    body = init.body;
    return Response.json({});
  };
  await operation({ method: "PUT", body: ["text/plain"] })(acme({ fetch }), { body: stream });
  expect(body).toBe(stream);
});
