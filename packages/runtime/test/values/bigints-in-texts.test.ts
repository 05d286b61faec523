// A bigint keeps its digits in JSON that stands inside of something else: a field, a part, a parameter, a line.
import { expect, test } from "vitest";
import {
  bodyWriter,
  type Descriptor,
  formWriter,
  jsonWriter,
  lineWriter,
  multipartWriter,
  optionalBody,
  styledFormWriter,
  styledWriter,
} from "../../src/codegen-v1.ts";
import { convertValues, jsonWithBigints } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, json, observed, operation, rejection } from "../support/acme.ts";
import { FORM, MULTIPART } from "../support/sent.ts";

const BIG = 9007199254740993n;
const STYLES = styledWriter({
  path: { id: { style: "json" } },
  query: { j: { style: "json" }, deep: { style: "deepObject" } },
  headers: { "x-j": { style: "json" } },
  cookies: { j: { style: "json" } },
});

async function sent(descriptor: Partial<Descriptor>, input: object, write?: typeof jsonWithBigints): Promise<Request> {
  const call = convertValues<AnyTestOperation>(
    operation({
      method: "POST",
      path: "/things/{id}",
      write: optionalBody(bodyWriter),
      writers: { form: formWriter, multipart: multipartWriter },
      ...descriptor,
    }),
    () => ({ ...(write && { json: write }) }),
  );
  const { fetch, requests } = observed(json({}));
  await call(acme({ fetch }), { path: { id: 1 }, ...input });
  return requests[0] as Request;
}

const PLACES: readonly { place: string; descriptor: Partial<Descriptor>; input: object; want: string }[] = [
  { place: "JSON", descriptor: { body: ["application/json"] }, input: { body: { a: [BIG] } }, want: '{"a":[#]}' },
  {
    place: "JSON alone",
    descriptor: { body: ["application/json"], write: jsonWriter },
    input: { body: { a: { b: BIG } } },
    want: '{"a":{"b":#}}',
  },
  {
    place: "JSON of a range",
    descriptor: { body: ["*/*"] },
    input: { body: { a: BIG }, contentType: "*/*" },
    want: '{"a":#}',
  },
  {
    place: "lines",
    descriptor: { body: ["application/x-ndjson"], write: lineWriter(bodyWriter) },
    input: { body: [BIG, { a: BIG }] },
    want: '#\n{"a":#}\n',
  },
  {
    place: "a sequence",
    descriptor: { body: ["application/json-seq"], write: lineWriter(bodyWriter) },
    input: { body: [{ a: BIG }] },
    want: '\u001e{"a":#}\n',
  },
  { place: "YAML", descriptor: { body: ["application/yaml"] }, input: { body: { a: BIG } }, want: '{"a":#}' },
  { place: "a field", descriptor: { body: [FORM] }, input: { body: { a: { b: BIG } } }, want: 'a={"b":#}' },
  { place: "fields", descriptor: { body: [FORM] }, input: { body: { a: [{ b: BIG }, BIG] } }, want: 'a={"b":#}&a=#' },
  {
    place: "a field of JSON",
    descriptor: { body: [FORM], encoding: { form: { a: "application/json" } } },
    input: { body: { a: { b: [BIG] } } },
    want: 'a={"b":[#]}',
  },
  {
    place: "a field in a style",
    descriptor: {
      body: [FORM],
      writers: { form: styledFormWriter },
      encoding: { form: { a: { style: "deepObject" } } },
    },
    input: { body: { a: { b: BIG }, c: { d: BIG } } },
    want: 'a[b]=#&c={"d":#}',
  },
  {
    place: "a part",
    descriptor: { body: [MULTIPART] },
    input: { body: { a: { b: BIG } } },
    want: 'Content-Type: application/json\r\n\r\n{"b":#}\r\n',
  },
  {
    place: "a part of JSON beside a file",
    descriptor: { body: [MULTIPART], encoding: { multipart: { a: "application/vnd.acme+json" } } },
    input: { body: { a: [{ b: BIG }], file: new Blob(["x"]) } },
    want: 'Content-Type: application/vnd.acme+json\r\n\r\n{"b":#}\r\n',
  },
  { place: "a query", descriptor: {}, input: { query: { a: { b: { c: BIG } } } }, want: '?b={"c":#}' },
  { place: "a list in a query", descriptor: {}, input: { query: { a: [{ c: BIG }] } }, want: '?a={"c":#}' },
  {
    place: "JSON in a query",
    descriptor: { styled: STYLES },
    input: { query: { j: { a: BIG } } },
    want: '?j={"a":#}',
  },
  {
    place: "a deep object",
    descriptor: { styled: STYLES },
    input: { query: { deep: { a: { b: BIG } } } },
    want: "?deep[a][b]=#",
  },
  { place: "JSON in a path", descriptor: { styled: STYLES }, input: { path: { id: [BIG] } }, want: "/things/[#]" },
  { place: "a path", descriptor: {}, input: { path: { id: [{ a: BIG }] } }, want: '/things/{"a":#}' },
  { place: "JSON in a header", descriptor: { styled: STYLES }, input: { headers: { "x-j": [BIG] } }, want: "[#]" },
  { place: "a header", descriptor: {}, input: { headers: { "x-j": { a: [BIG] } } }, want: "a,[#]" },
  {
    place: "JSON in a cookie",
    descriptor: { styled: STYLES },
    input: { cookies: { j: { a: BIG } } },
    want: 'j={"a":#}',
  },
];

test.each(PLACES)("in $place", async ({ descriptor, input, want }) => {
  const request = await sent(descriptor, input, jsonWithBigints);
  const { headers, url } = request;
  const said = [url, headers.get("x-j"), headers.get("cookie"), await request.text()].join(" ");
  expect(decodeURIComponent(said)).toContain(want.replaceAll("#", `${BIG}`));
});

test("a client beside it has the JSON of the platform", async () => {
  await sent({ body: [FORM] }, { body: { a: { b: BIG } } }, jsonWithBigints);
  const refused = sent(
    { body: [FORM] },
    {
      body: {
        a: {
          get b() {
            throw new Error("mine");
          },
        },
      },
    },
    jsonWithBigints,
  );
  expect((await rejection(refused)).message).toContain("mine");
  const { message } = await rejection(sent({ body: [FORM] }, { body: { a: { b: BIG } } }));
  expect(message).toContain("BigInt");
});
