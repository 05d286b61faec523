// What a body is decides its content type. A caller may say it where that can be true.
import { expect, test } from "vitest";
import {
  type BoundClient,
  bind,
  bodyWriter,
  formWriter,
  jsonWriter,
  lineWriter,
  multipartWriter,
  optionalBody,
} from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";
const BYTES = "application/octet-stream";
const ONLY_JSON: Partial<Descriptor> = { body: [JSON_TYPE], write: jsonWriter };
const NDJSON: Partial<Descriptor> = { body: ["application/jsonl"], write: lineWriter(bodyWriter) };
const writers = { form: formWriter, multipart: multipartWriter };
const formData = (): FormData => {
  const form = new FormData();
  form.append("a", "1");
  return form;
};

interface Case {
  readonly takes: Partial<Descriptor> | string;
  readonly body: unknown;
  /** Content types that are said by the client, the input, the call, and beside the body. */
  readonly client?: string;
  readonly input?: string;
  readonly call?: string | null;
  readonly beside?: string;
  /** The content type, with # for a boundary, and the body as text, in which the same boundary is #. */
  readonly want: readonly [type: string | null, text: string];
}

const PART = '--#\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--#--\r\n';
const SENT: readonly Case[] = [
  { takes: MULTIPART, body: { a: 1 }, client: JSON_TYPE, want: [`${MULTIPART}; boundary=#`, PART] },
  { takes: MULTIPART, body: { a: 1 }, call: MULTIPART, want: [`${MULTIPART}; boundary=#`, PART] },
  { takes: MULTIPART, body: { a: 1 }, call: "multipart/mixed", want: ["multipart/mixed; boundary=#", PART] },
  { takes: MULTIPART, body: { a: 1 }, input: `${MULTIPART}; boundary=x`, want: [`${MULTIPART}; boundary=#`, PART] },
  { takes: MULTIPART, body: formData(), client: JSON_TYPE, want: [`${MULTIPART}; boundary=#`, PART] },
  { takes: MULTIPART, body: formData(), call: MULTIPART, want: [`${MULTIPART}; boundary=#`, PART] },
  { takes: ONLY_JSON, body: { a: 1 }, client: "text/plain", want: [JSON_TYPE, '{"a":1}'] },
  {
    takes: ONLY_JSON,
    body: { a: 1 },
    call: "application/vnd.acme+json",
    want: ["application/vnd.acme+json", '{"a":1}'],
  },
  { takes: ONLY_JSON, body: { a: 1 }, beside: `${JSON_TYPE}; v=2`, want: [`${JSON_TYPE}; v=2`, '{"a":1}'] },
  { takes: ONLY_JSON, body: Buffer.from("{}"), call: "application/gzip", want: ["application/gzip", "{}"] },
  { takes: ONLY_JSON, body: { a: 1 }, call: null, want: ["text/plain;charset=UTF-8", '{"a":1}'] },
  // Without a body there is nothing that a content type could be of.
  {
    takes: { ...ONLY_JSON, write: optionalBody(jsonWriter) },
    body: undefined,
    client: JSON_TYPE,
    want: [null, ""],
  },
  { takes: FORM, body: { a: 1 }, client: JSON_TYPE, want: [FORM, "a=1"] },
  { takes: FORM, body: { a: 1 }, call: `${FORM}; charset=utf-8`, want: [`${FORM}; charset=utf-8`, "a=1"] },
  { takes: FORM, body: new URLSearchParams("a=1"), client: JSON_TYPE, want: [`${FORM};charset=UTF-8`, "a=1"] },
  { takes: FORM, body: "a=1", call: "text/plain", want: ["text/plain", "a=1"] },
  { takes: BYTES, body: Buffer.from("a"), client: JSON_TYPE, want: [BYTES, "a"] },
  { takes: BYTES, body: Buffer.from("a"), call: "image/png", want: ["image/png", "a"] },
  { takes: "*/*", body: new Blob(["a"], { type: "image/png" }), client: JSON_TYPE, want: ["image/png", "a"] },
  { takes: "*/*", body: new Blob(["a"], { type: "image/png" }), input: "image/webp", want: ["image/webp", "a"] },
  { takes: "*/*", body: "a", client: JSON_TYPE, want: ["text/plain;charset=UTF-8", "a"] },
  { takes: "*/*", body: "<a/>", call: "application/xml", want: ["application/xml", "<a/>"] },
  { takes: "*/*", body: { a: 1 }, beside: FORM, want: [FORM, "a=1"] },
  { takes: "*/*", body: { a: 1 }, beside: MULTIPART, want: [`${MULTIPART}; boundary=#`, PART] },
  { takes: "text/plain", body: { a: 1 }, want: ["text/plain", '{"a":1}'] },
];

function callOf({ takes, client, input, call, beside, body }: Omit<Case, "want">, throughMiddleware = false) {
  const { fetch, requests } = observed();
  const descriptor = typeof takes === "string" ? { body: [takes], writers } : takes;
  const options = client === undefined ? {} : { headers: { "Content-Type": client } };
  const core = acme({ fetch, ...options });
  if (throughMiddleware) bind<BoundClient<object>>(core, {}).raw.use({ onRequest: () => undefined });
  const headers = input === undefined ? undefined : { "content-type": input };
  const given = { ...(body !== undefined && { body }), headers, contentType: beside };
  const send = () =>
    operation({ method: "POST", ...descriptor })(
      core,
      given,
      call === undefined ? {} : { headers: { "CONTENT-type": call } },
    );
  return { send, requests };
}

async function shown(request: Request | undefined): Promise<Case["want"]> {
  const type = request?.headers.get("content-type") ?? null;
  const [, boundary = "\0"] = /boundary=(.+)/.exec(type ?? "") ?? [];
  const text = (await request?.text()) ?? "";
  return [type?.replace(boundary, "#") ?? null, text.replaceAll(boundary, "#")];
}

test.each(SENT)(
  "$takes: $body, client $client, input $input, call $call, beside $beside",
  async ({ want, ...given }) => {
    const { send, requests } = callOf(given);
    await send();
    expect(await shown(requests[0])).toEqual(want);
  },
);

test.each(SENT.filter(({ call }) => call !== null))(
  "through a middleware, $takes: $body, client $client, input $input, call $call, beside $beside",
  async ({ want, ...given }) => {
    const { send, requests } = callOf(given, true);
    await send();
    expect(await shown(requests[0])).toEqual(want);
  },
);

test.each([
  { takes: ONLY_JSON, body: { a: 1 }, call: FORM, want: `JSON cannot be sent as ${FORM}` },
  { takes: ONLY_JSON, body: "a", beside: "text/csv", want: "JSON cannot be sent as text/csv" },
  { takes: FORM, body: { a: 1 }, call: "text/csv", want: "an object cannot be sent as text/csv: pass text or bytes" },
  {
    takes: MULTIPART,
    body: { a: 1 },
    call: "text/csv",
    want: "an object cannot be sent as text/csv: pass text or bytes",
  },
  { takes: FORM, body: [["a", "1"]], want: `an object cannot be sent as ${FORM}: pass text or bytes` },
  {
    takes: MULTIPART,
    body: [["a", "1"]],
    want: "a multipart body is an object or a FormData, or its type names the boundary",
  },
  {
    takes: "*/*",
    body: [1],
    beside: "application/xml",
    want: "an object cannot be sent as application/xml: pass text or bytes",
  },
  {
    takes: { body: ["*/*"] },
    body: { a: 1 },
    beside: MULTIPART,
    want: `an object cannot be sent as ${MULTIPART}: pass text or bytes`,
  },
  {
    takes: { body: ["application/xml"] },
    body: { a: 1 },
    want: "an object cannot be sent as application/xml: pass text or bytes",
  },
])("$takes: $body as $call$beside is refused", async ({ want, ...given }) => {
  const { send, requests } = callOf(given);
  const { name, message } = await rejection(send());
  expect([name, message, requests.length]).toEqual(["InputError", `getThing was not sent: ${want} (POST /things)`, 0]);
});

// A text is sent in UTF-8. Bytes are the caller's own, in whatever charset.
const LATIN = "; charset=iso-8859-1";
test.each([
  {
    takes: "text/plain",
    body: "é",
    call: `text/plain${LATIN}`,
    want: `text cannot be sent as text/plain${LATIN}: pass bytes`,
  },
  { takes: `text/csv${LATIN}`, body: "a", want: `text cannot be sent as text/csv${LATIN}: pass bytes` },
  {
    takes: "*/*",
    body: "<a/>",
    beside: 'text/xml; charset="utf-16"',
    want: 'text cannot be sent as text/xml; charset="utf-16": pass bytes',
  },
  {
    takes: FORM,
    body: { a: "é" },
    call: `${FORM}${LATIN}`,
    want: `text cannot be sent as ${FORM}${LATIN}: pass bytes`,
  },
  {
    takes: "*/*",
    body: { a: "é" },
    beside: `${JSON_TYPE}${LATIN}`,
    want: `text cannot be sent as ${JSON_TYPE}${LATIN}: pass bytes`,
  },
  {
    takes: ONLY_JSON,
    body: { a: "é" },
    beside: `${JSON_TYPE}${LATIN}`,
    want: `JSON cannot be sent as ${JSON_TYPE}${LATIN}`,
  },
  {
    takes: NDJSON,
    body: [{ a: "é" }],
    call: `application/jsonl${LATIN}`,
    want: `text cannot be sent as application/jsonl${LATIN}: pass bytes`,
  },
  {
    takes: NDJSON,
    body: '"é"',
    call: `application/jsonl${LATIN}`,
    want: `text cannot be sent as application/jsonl${LATIN}: pass bytes`,
  },
  {
    takes: MULTIPART,
    body: { a: { data: "é", type: `text/csv${LATIN}` } },
    want: `text cannot be sent as text/csv${LATIN}: pass bytes`,
  },
])("$takes: $body as $call$beside is refused, because it would be sent in UTF-8", async ({ want, ...given }) => {
  const { send, requests } = callOf(given);
  const { name, message } = await rejection(send());
  expect([name, message, requests.length]).toEqual(["InputError", `getThing was not sent: ${want} (POST /things)`, 0]);
});

test.each([
  { takes: "text/plain", body: "é", call: "text/plain; charset=utf-8" },
  { takes: "text/plain", body: "é", call: 'text/plain; Charset="UTF8"' },
  { takes: "text/plain", body: Buffer.from("é"), call: `text/plain${LATIN}` },
  { takes: "text/plain", body: new Blob(["é"]), call: `text/plain${LATIN}` },
  { takes: ONLY_JSON, body: Buffer.from('"é"'), call: `${JSON_TYPE}${LATIN}` },
  { takes: NDJSON, body: Buffer.from('"é"'), call: `application/jsonl${LATIN}` },
])("$takes: $body as $call is sent as it is", async (given) => {
  const { send, requests } = callOf(given);
  await send();
  const [type, text] = await shown(requests[0]);
  expect([type, text.replaceAll('"', "")]).toEqual([given.call, "é"]);
});

test("bytes with a charset of their own are a part", async () => {
  const { send, requests } = callOf({
    takes: MULTIPART,
    body: { a: { data: Buffer.from([0xe9]), filename: "a", type: `text/csv${LATIN}` } },
  });
  await send();
  const bytes = new Uint8Array((await requests[0]?.arrayBuffer()) as ArrayBuffer);
  expect([bytes.includes(0xe9), bytes.includes(0xc3)]).toEqual([true, false]);
});
