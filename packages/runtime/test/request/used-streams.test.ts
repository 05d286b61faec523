// A stream is sent once. One that somebody reads, or has read, would be sent empty, cut off, or not at all.
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { jsonWriter, multipartWriter } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";
import { MULTIPART } from "../support/sent.ts";

const web = (): ReadableStream => new Blob(["abc"]).stream();

const USED: readonly { name: string; make: () => Promise<unknown> | unknown }[] = [
  {
    name: "a web stream that is read",
    make: () => {
      const stream = web();
      stream.getReader();
      return stream;
    },
  },
  {
    name: "a web stream that was read in part, and is free again",
    make: async () => {
      const stream = web();
      const reader = stream.getReader();
      await reader.read();
      reader.releaseLock();
      return stream;
    },
  },
  {
    name: "a web stream that was read to its end",
    make: async () => {
      const request = new Request("https://acme.test", { method: "POST", body: "abc" });
      await request.text();
      return request.body;
    },
  },
  {
    name: "a web stream that is copied",
    make: () => {
      const stream = web();
      stream.tee();
      return stream;
    },
  },
  {
    name: "a web stream that was cancelled",
    make: async () => {
      const stream = web();
      await stream.cancel();
      return stream;
    },
  },
  {
    name: "a stream of Node.js that was read",
    make: async () => {
      const stream = Readable.from(["abc"]);
      await Array.fromAsync(stream);
      return stream;
    },
  },
  { name: "a stream of Node.js that was destroyed", make: () => Readable.from(["abc"]).destroy() },
];

const PLACES: readonly { place: string; bodyOf: (stream: unknown) => unknown; rest: Partial<Descriptor> }[] = [
  { place: "a body", bodyOf: (stream) => stream, rest: { body: ["application/octet-stream"] } },
  { place: "JSON", bodyOf: (stream) => stream, rest: { body: ["application/json"], write: jsonWriter } },
  {
    place: "a part",
    bodyOf: (file) => ({ name: "x", files: [new Blob(["x"]), file] }),
    rest: { body: [MULTIPART], writers: { multipart: multipartWriter } },
  },
];

test.each(
  PLACES.flatMap((one) => USED.map((used) => ({ ...one, ...used }))).filter(
    ({ place, name }) => place !== "JSON" || !/Node/.test(name),
  ),
)("as $place, $name is refused", async ({ make, bodyOf, rest }) => {
  const { fetch, requests } = observed();
  const body = bodyOf(await make());
  const error = await rejection(operation({ method: "PUT", ...rest })(acme({ fetch }), { body }));
  expect([error.name, error.message, requests.length]).toEqual([
    "InputError",
    'getThing was not sent: a stream of "body" is read elsewhere, or was read already: it can be sent once (PUT /things)',
    0,
  ]);
});

test.each(PLACES)("as $place, a stream cannot be sent by a second call", async ({ bodyOf, rest }) => {
  const { fetch, requests } = observed();
  const body = bodyOf(web());
  const call = () =>
    operation({ method: "PUT", ...rest })(
      acme({
        fetch: async (...request) => {
          await new Response(request[1]?.body).text();
          return await fetch("https://acme.test");
        },
      }),
      { body },
    );
  await call();
  expect([(await rejection(call())).name, requests.length]).toEqual(["InputError", 1]);
});
