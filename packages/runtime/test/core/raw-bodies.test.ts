// The library of raw calls writes every body but a form as JSON, whatever it is.
import { expect, test } from "vitest";
import { type BoundClient, bind } from "../../src/codegen-v1.ts";
import type { CoreOptions } from "../../src/index.ts";
import { acme, json, observed, rejection } from "../support/acme.ts";

interface Paths {
  "/things": {
    post: { requestBody: { content: { "application/json": unknown } }; responses: { 200: { content: never } } };
  };
}

const JSON_HEADER = { "Content-Type": "application/json" };

function client(options: CoreOptions = {}) {
  const { fetch, requests } = observed(json({}));
  const { raw } = bind<BoundClient<Paths>>(acme({ fetch, ...options }), {});
  return { raw, requests };
}

test.each([
  { name: "a Map", body: () => new Map([[1, 2]]), want: 'a Map cannot be sent as "body"' },
  { name: "a Blob", body: () => new Blob(["a"]), want: 'a Blob cannot be sent as "body"' },
  { name: "a Buffer", body: () => Buffer.from("a"), want: 'a Buffer cannot be sent as "body"' },
  { name: "a stream", body: () => new Blob(["a"]).stream(), want: 'a ReadableStream cannot be sent as "body"' },
  { name: "pairs", body: () => new URLSearchParams("a=1"), want: 'a URLSearchParams cannot be sent as "body"' },
  { name: "a Set inside", body: () => ({ a: [new Set()] }), want: 'a Set cannot be sent as "body.a.0"' },
  { name: "NaN inside", body: () => ({ a: Number.NaN }), want: 'NaN cannot be sent as "body.a"' },
])("$name is refused", async ({ body, want }) => {
  const { raw, requests } = client();
  for (const send of [
    () => raw.POST("/things", { body: body() }),
    () => raw.request("post", "/things", { body: body() }),
  ]) {
    const error = await rejection(send());
    expect([error.name, requests.length]).toEqual(["InputError", 0]);
    expect(error.message).toMatch(new RegExp(`^(POST|post) /things was not sent: ${want} \\(`));
  }
});

test.each([
  {
    name: "an object",
    body: { a: [1, null, "x", new Date(0)] },
    want: '{"a":[1,null,"x","1970-01-01T00:00:00.000Z"]}',
  },
  { name: "a text", body: "a", want: '"a"' },
  { name: "false", body: false, want: "false" },
])("$name is JSON", async ({ body, want }) => {
  const { raw, requests } = client({ headers: JSON_HEADER });
  await raw.POST("/things", { body });
  expect([requests[0]?.headers.get("content-type"), await requests[0]?.text()]).toEqual(["application/json", want]);
});

test("who writes a body alone may send anything", async () => {
  const { raw, requests } = client();
  await raw.POST("/things", { body: new Blob(["a"], { type: "image/png" }), bodySerializer: (body) => body });
  expect(await requests[0]?.text()).toBe("a");
});

test.each([
  { name: "Headers", headers: () => new Headers({ "x-a": "1" }) },
  { name: "a Map", headers: () => new Map([["x-a", "1"]]) },
  { name: "pairs", headers: () => [["x-a", "1"]] },
  { name: "an object", headers: () => ({ "x-a": "1", "x-b": undefined }) },
])("headers of the client that are $name are sent", async ({ headers }) => {
  const { raw, requests } = client({ headers: headers() as never });
  await raw.POST("/things", { body: {} });
  expect([requests[0]?.headers.get("x-a"), requests[0]?.headers.get("x-b")]).toEqual(["1", null]);
});

test("a form keeps its boundary, whatever content type the client has", async () => {
  const { raw, requests } = client({ headers: JSON_HEADER });
  const body = new FormData();
  body.append("a", "1");
  await raw.POST("/things", { body });
  expect(requests[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
  expect([...((await requests[0]?.formData()) ?? [])]).toEqual([["a", "1"]]);
});
