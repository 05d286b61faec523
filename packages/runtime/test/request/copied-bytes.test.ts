// Bytes are copied when the call is made, as `fetch` does. What their owner does with them later is not sent.
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { jsonWriter, multipartWriter } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, operation } from "../support/acme.ts";
import { MULTIPART } from "../support/sent.ts";

const KINDS: readonly { kind: string; of: (memory: ArrayBuffer) => unknown; memory?: () => ArrayBuffer }[] = [
  { kind: "ArrayBuffer", of: (memory) => memory },
  { kind: "Uint8Array", of: (memory) => new Uint8Array(memory) },
  { kind: "Uint16Array", of: (memory) => new Uint16Array(memory) },
  { kind: "DataView", of: (memory) => new DataView(memory) },
  { kind: "Buffer", of: (memory) => Buffer.from(memory) },
  { kind: "resizable ArrayBuffer", of: (memory) => memory, memory: resizable },
  { kind: "view of a resizable ArrayBuffer", of: (memory) => new Uint8Array(memory), memory: resizable },
  { kind: "shared memory", of: (memory) => memory, memory: shared },
  { kind: "view of shared memory", of: (memory) => new Uint8Array(memory), memory: shared },
];

function resizable(): ArrayBuffer {
  return new (ArrayBuffer as new (length: number, options: object) => ArrayBuffer)(2, { maxByteLength: 8 });
}

function shared(): ArrayBuffer {
  return new SharedArrayBuffer(2) as unknown as ArrayBuffer;
}

const PLACES: readonly { place: string; bodyOf: (bytes: unknown) => unknown; rest: Partial<Descriptor> }[] = [
  { place: "a body", bodyOf: (bytes) => bytes, rest: { body: ["application/octet-stream"] } },
  { place: "a body of JSON", bodyOf: (bytes) => bytes, rest: { body: ["application/json"], write: jsonWriter } },
  { place: "a part", bodyOf: (f) => ({ f }), rest: { body: [MULTIPART] } },
  { place: "a part beside a blob", bodyOf: (f) => ({ f, g: new Blob(["x"]) }), rest: { body: [MULTIPART] } },
  { place: "a part beside a stream", bodyOf: (f) => ({ f, g: Readable.from(["x"]) }), rest: { body: [MULTIPART] } },
  { place: "a part that says more", bodyOf: (data) => ({ f: { data, filename: "f" } }), rest: { body: [MULTIPART] } },
];

const CHANGES: readonly { change: string; make: (memory: ArrayBuffer) => void }[] = [
  { change: "changed", make: (memory) => new Uint8Array(memory).fill(90) },
  { change: "given away", make: (memory) => structuredClone(memory, { transfer: [memory] }) },
];

/** A client whose requests answer with what they hold, and its credential comes late. */
function slow(received: string[], statuses: readonly number[] = [200]) {
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    received.push(await new Response(init?.body).text());
    return Response.json({}, { status: statuses[received.length - 1] as number });
  };
  return acme({ fetch, apiKey: (async () => "0123456789") as never, retry: { baseDelay: 0 } });
}

const rows = PLACES.flatMap((place) =>
  KINDS.flatMap((kind) => CHANGES.map((change) => ({ ...place, ...kind, change }))),
)
  // Shared memory cannot be given away. JSON takes views alone, and those of shared memory are no body for the platform.
  .filter(({ kind, change }) => !(/shared/.test(kind) && change.change === "given away"))
  .filter(({ kind, place }) => !(/JSON/.test(place) && /^(resizable )?ArrayBuffer$|shared/.test(kind)));

describe("bytes are sent as they were", () => {
  test.each(rows)(
    "$place: $kind, $change.change",
    async ({ of, memory = () => new ArrayBuffer(2), bodyOf, rest, change }) => {
      const bytes = memory();
      new Uint8Array(bytes).fill(65);
      const received: string[] = [];
      const call = operation({ method: "PUT", writers: { multipart: multipartWriter }, ...rest });
      const sent = call(slow(received), { body: bodyOf(of(bytes)) });
      change.make(bytes);
      await sent;
      expect(received).toEqual([expect.stringMatching(/^AA$|\r\n\r\nAA\r\n/)]);
    },
  );
});

test.each([PLACES[0], PLACES[1], PLACES[2]])("as $place, they are sent again as they were", async (place) => {
  const bytes = new Uint8Array([65, 65]);
  const received: string[] = [];
  const call = operation({ method: "PUT", writers: { multipart: multipartWriter }, ...place?.rest });
  const core = slow(received, [503, 200]);
  const sent = call(core, { body: place?.bodyOf(bytes) });
  while (!received.length) await new Promise((resolve) => setImmediate(resolve));
  bytes.fill(90);
  await sent;
  expect(received.map((text) => /AA/.test(text))).toEqual([true, true]);
});
