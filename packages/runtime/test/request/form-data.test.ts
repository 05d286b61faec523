// A `fetch` of another package does not know the platform's FormData, and sends it as the text "[object FormData]".
import { expect, test } from "vitest";
import { type BoundClient, bind, formWriter, multipartWriter } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, operation, rejection } from "../support/acme.ts";
import { FORM, MULTIPART } from "../support/sent.ts";

/** It takes text, bytes and blobs. Anything else is text to it. */
function foreign() {
  const sent: { type: string | undefined; text: string }[] = [];
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    const { body, headers } = init as { body: BodyInit; headers: { "content-type"?: string } };
    const known = body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? body : String(body);
    const type = headers["content-type"];
    const boundary = /boundary=(.+)/.exec(type ?? "")?.[1] ?? "\0";
    const text = await new Response(known).text();
    sent.push({ type: type?.replace(boundary, "#"), text: text.replaceAll(boundary, "#") });
    return Response.json({});
  };
  return { fetch: fetch as typeof globalThis.fetch, sent };
}

function form(...pairs: [name: string, value: string | Blob][]): FormData {
  const made = new FormData();
  for (const [name, value] of pairs) made.append(name, value as string);
  return made;
}

/** A form of another package: of no class that the platform knows. */
function polyfilled(): FormData {
  const pairs = new Map([["a", "1"]]);
  return Object.assign(Object.create({ append: () => {} }), {
    entries: () => pairs.entries(),
    [Symbol.iterator]: () => pairs.entries(),
  }) as FormData;
}

const one = form(["a", "1"]);
const file = form(["f", new File(["abc"], "a.txt", { type: "text/x" })]);
const PART = '--#\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--#--\r\n';
const FILE =
  '--#\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\nContent-Type: text/x\r\n\r\nabc\r\n--#--\r\n';
const PARTS = `${MULTIPART}; boundary=#`;

test.each<{ takes: string; said?: string; body: FormData; want: { type: string | undefined; text: string } }>([
  { takes: FORM, body: one, want: { type: FORM, text: "a=1" } },
  { takes: FORM, body: form(["a", "1&"], ["a", "é"]), want: { type: FORM, text: "a=1%26&a=%C3%A9" } },
  { takes: FORM, body: polyfilled(), want: { type: FORM, text: "a=1" } },
  { takes: FORM, body: file, want: { type: PARTS, text: FILE } },
  { takes: FORM, said: MULTIPART, body: one, want: { type: PARTS, text: PART } },
  { takes: "*/*", body: one, want: { type: PARTS, text: PART } },
  { takes: "*/*", body: file, want: { type: PARTS, text: FILE } },
  { takes: "*/*", body: polyfilled(), want: { type: PARTS, text: PART } },
  { takes: "*/*", said: FORM, body: one, want: { type: FORM, text: "a=1" } },
  { takes: "application/octet-stream", body: one, want: { type: PARTS, text: PART } },
  { takes: "application/json", body: file, want: { type: PARTS, text: FILE } },
  { takes: MULTIPART, body: one, want: { type: PARTS, text: PART } },
])("FormData $body as $takes, said $said", async ({ takes, said, body, want }) => {
  const writers: Descriptor["writers"] = takes === MULTIPART ? { multipart: multipartWriter } : { form: formWriter };
  for (const throughMiddleware of [false, true]) {
    const { fetch, sent } = foreign();
    const core = acme({ fetch });
    if (throughMiddleware) bind<BoundClient<object>>(core, {}).raw.use({ onRequest: () => undefined });
    await operation({ method: "POST", body: [takes], writers })(core, { body, contentType: said });
    expect(sent.map(({ type, text }) => ({ type, text }))).toEqual([want]);
  }
});

test("a form that nobody can read is refused", async () => {
  const native = Object.create({ append: () => {}, getParts: () => [] }) as FormData;
  const { fetch, sent } = foreign();
  const call = operation({ method: "POST", body: ["*/*"] });
  const error = await rejection(call(acme({ fetch }), { body: native }));
  expect([error.name, error.message, sent]).toEqual([
    "InputError",
    "getThing was not sent: this FormData cannot be sent as */* (POST /things)",
    [],
  ]);
});

test.each(["*/*", FORM, MULTIPART, "application/json"])("Headers are no form, as %s", async (takes) => {
  const { fetch, sent } = foreign();
  const writers = { form: formWriter, multipart: multipartWriter };
  const call = operation({ method: "POST", body: [takes], writers });
  const error = await rejection(call(acme({ fetch }), { body: new Headers({ a: "1" }) }));
  expect([error.name, error.message, sent]).toEqual([
    "InputError",
    'getThing was not sent: a Headers cannot be sent as "body" (POST /things)',
    [],
  ]);
});
