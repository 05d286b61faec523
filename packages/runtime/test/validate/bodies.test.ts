import { expect, test } from "vitest";
import { bodyWriter, formWriter, lineWriter, multipartWriter, optionalBody } from "../../src/codegen-v1.ts";
import {
  additionalProperties,
  all,
  array,
  items,
  maxLength,
  maxProperties,
  object,
  required,
  string,
  validateCalls,
} from "../../src/validate-v1.ts";
import { acme, json, observed, operation } from "../support/acme.ts";

const FORM = "application/x-www-form-urlencoded";
const LINES = "application/x-ndjson";
const SEQUENCE = "application/json-seq";
const sendThing = operation({
  id: "sendThing",
  method: "POST",
  body: ["application/json", "application/vnd.acme+json", "text/plain", FORM, "multipart/form-data", LINES, SEQUENCE],
  write: optionalBody(lineWriter(bodyWriter)),
  writers: { form: formWriter, multipart: multipartWriter },
});

const texts = all(object, maxProperties(2), additionalProperties(string));
const text = all(string, maxLength(3));
const operations = [
  {
    id: "sendThing",
    bodies: {
      "application/json; charset=utf-8": texts,
      "application/vnd.acme+json": texts,
      "text/plain": text,
      [FORM]: texts,
      [LINES]: all(array, items(texts)),
      [SEQUENCE]: all(array, items(texts)),
      "multipart/form-data": all(maxProperties(2), required("file")),
    },
  },
];

class Named {
  readonly b = "c";
  get a(): number {
    return 1;
  }
}
const circle: { [key: string]: unknown } = {};
circle.a = circle;

/** What becomes of a body: the text that is sent, or what is said against it. */
test.each<{ name: string; type?: string; body: unknown; want: string | RegExp }>([
  { name: "as it is", body: { a: "b" }, want: '{"a":"b"}' },
  { name: "a wrong member", body: { a: 1 }, want: "body.a must be string" },
  { name: "what JSON leaves out", body: { a: "b", c: undefined, d: undefined }, want: '{"a":"b"}' },
  { name: "what JSON leaves out, deep down", body: { a: ["b"], c: undefined }, want: "body.a must be string" },
  { name: "a hole, which JSON fills", body: { a: null }, want: "body.a must be string" },
  { name: "a number that JSON has no word for", body: { a: Number.NaN }, want: "body.a must be string" },
  { name: "a function, which JSON leaves out", body: { a: () => "b" }, want: 'a Function cannot be sent as "body.a"' },
  { name: "a date", body: { a: new Date(0) }, want: '{"a":"1970-01-01T00:00:00.000Z"}' },
  { name: "an object that says what it is", body: { toJSON: () => ({ a: 1 }) }, want: "body.a must be string" },
  { name: "an object of a class", body: new Named(), want: 'a Named cannot be sent as "body"' },
  { name: "a date in a form", type: FORM, body: { a: new Date(0) }, want: "a=1970-01-01T00%3A00%3A00.000Z" },
  { name: "a text that looks like JSON", body: '{"a":"b"}', want: "body must be object" },
  { name: "a circle", body: circle, want: "body.a must be string" },
  { name: "a number that JSON cannot write", body: { a: 1n }, want: "body.a must be string" },
  {
    name: "another JSON",
    type: "application/vnd.acme+json",
    body: { a: 1, b: undefined },
    want: "body.a must be string",
  },
  {
    name: "lines",
    type: LINES,
    body: [{ a: "b" }, { c: new Date(0) }],
    want: '{"a":"b"}\n{"c":"1970-01-01T00:00:00.000Z"}\n',
  },
  { name: "a wrong line", type: LINES, body: [{ a: "b" }, { a: 1 }], want: "body[1].a must be string" },
  { name: "a line of nothing", type: LINES, body: [undefined], want: "body[0] must be object" },
  {
    name: "a line that JSON cannot write",
    type: LINES,
    body: [{ b: undefined, a: 1n }],
    want: "body[0].a must be string",
  },
  {
    name: "what is left out beside a bigint",
    body: { b: undefined, c: undefined, d: 1n },
    want: "body.d must be string",
  },
  { name: "what is no list of lines", type: LINES, body: { a: "b" }, want: "body must be array" },
  { name: "lines that are a text", type: LINES, body: '{"a":1}\n', want: '{"a":1}\n' },
  { name: "lines in other letters", type: "Application/X-NDJSON", body: [{ a: 1 }], want: "body[0].a must be string" },
  { name: "a sequence", type: SEQUENCE, body: [{ a: "b" }], want: '\u001e{"a":"b"}\n' },
  { name: "a wrong value of a sequence", type: SEQUENCE, body: [{ a: 1 }], want: "body[0].a must be string" },
  { name: "a sequence that is a text", type: SEQUENCE, body: '\u001e{"a":1}\n', want: '\u001e{"a":1}\n' },
  { name: "in other letters", type: "Application/JSON", body: { a: 1 }, want: "body.a must be string" },
  { name: "with a parameter", type: "text/plain;charset=utf-8", body: "abcd", want: /more than 3 characters$/ },
  { name: "of another type", type: "text/html", body: "abcd", want: "abcd" },
  { name: "of a type that every object has a member of", type: "__proto__", body: "abcd", want: "abcd" },
  { name: "a form", type: FORM, body: { a: 1 }, want: "body.a must be string" },
  { name: "what a form leaves out", type: FORM, body: { a: "b", c: undefined, d: undefined }, want: "a=b" },
  {
    name: "what a multipart form leaves out",
    type: "multipart/form-data",
    body: { file: undefined },
    want: "body must have required property 'file'",
  },
  {
    name: "a file",
    type: "multipart/form-data",
    body: { file: new Blob(["x"]), a: "b", c: undefined },
    want: /name="file"/,
  },
])("a body is checked as it is sent: $name", async ({ type, body, want }) => {
  const { fetch, requests } = observed(json({}));
  const client = validateCalls(acme({ fetch }), operations, {});
  const input = type ? { contentType: type, body } : { body };
  const refusal = await sendThing(client, input).then(
    () => undefined,
    ({ message }: Error) => message.replace(/^sendThing was not sent: (.*) \(POST \/things\)$/s, "$1"),
  );
  const outcome = refusal ?? (await requests[0]?.text());
  if (typeof want === "string") expect(outcome).toBe(want);
  else expect(outcome).toMatch(want);
});

test.each([
  { name: "a header of the call", input: {}, options: { headers: { "Content-Type": "text/plain" } } },
  { name: "a header of the input", input: { headers: { "content-type": "text/plain" } }, options: {} },
  {
    name: "the call's header in the place of the input's",
    input: { headers: { "content-type": FORM } },
    options: { headers: { "content-type": "text/plain", "x-a": null } },
  },
])("a body is judged in the media type that $name says", async ({ input, options }) => {
  const { fetch, requests } = observed(json({}));
  const client = validateCalls(acme({ fetch }), operations, {});
  await sendThing(client, { ...input, body: "abc" }, options);
  expect([requests[0]?.headers.get("content-type"), await requests[0]?.text()]).toEqual(["text/plain", "abc"]);
  const { error } = (await sendThing.result(client, { ...input, body: "abcd" }, options)) as { error: Error };
  expect(error.message).toContain("body must NOT have more than 3 characters");
});
