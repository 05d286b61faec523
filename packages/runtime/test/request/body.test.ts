import { describe, expect, test } from "vitest";
import { formWriter, multipartWriter, styledFormWriter } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";

const post = (body: Descriptor["body"], rest: Partial<Descriptor> = {}) =>
  operation({
    method: "POST",
    writers: { form: formWriter, multipart: multipartWriter },
    ...(body ? { body } : {}),
    ...rest,
  });

async function sent(descriptor: Descriptor["body"], input: object, rest?: Partial<Descriptor>): Promise<Request> {
  const { fetch, requests } = observed();
  await post(descriptor, rest)(acme({ fetch }), input);
  return requests[0] as Request;
}

describe("bodies", () => {
  test.each([
    { media: ["application/json"], body: { a: 1 }, type: "application/json", text: '{"a":1}' },
    { media: ["application/json"], body: "text", type: "application/json", text: '"text"' },
    { media: ["application/json"], body: null, type: "application/json", text: "null" },
    { media: ["application/json"], body: 0, type: "application/json", text: "0" },
    { media: ["application/merge-patch+json"], body: [1], type: "application/merge-patch+json", text: "[1]" },
    { media: ["application/json"], body: undefined, type: null, text: "" },
    { media: ["text/plain"], body: "hello", type: "text/plain", text: "hello" },
    { media: ["text/plain"], body: 5, type: "text/plain", text: "5" },
    {
      media: ["application/octet-stream"],
      body: new Uint8Array([104, 105]),
      type: "application/octet-stream",
      text: "hi",
    },
    {
      media: ["application/octet-stream"],
      body: new Blob(["hi"], { type: "image/png" }),
      type: "application/octet-stream",
      text: "hi",
    },
    { media: ["image/*"], body: new Blob(["hi"], { type: "image/png" }), type: "image/png", text: "hi" },
    {
      media: ["application/x-www-form-urlencoded"],
      body: { a: "x y&z", b: [1, 2], c: { d: 1 }, e: null, f: undefined },
      type: "application/x-www-form-urlencoded",
      text: "a=x+y%26z&b=1&b=2&c=%7B%22d%22%3A1%7D",
    },
    {
      media: ["application/json"],
      body: new URLSearchParams({ a: "1" }),
      type: "application/x-www-form-urlencoded;charset=UTF-8",
      text: "a=1",
    },
  ])("$media $body", async ({ media, body, type, text }) => {
    const request = await sent(media, { body });
    expect(request.headers.get("content-type")).toBe(type);
    expect(await request.text()).toBe(text);
  });

  test.each([
    { how: { style: "form" }, value: [1, 2], text: "f=1&f=2&last=%2B" },
    { how: { style: "form", explode: false }, value: ["a", "b,c"], text: "f=a,b%2Cc&last=%2B" },
    { how: { style: "spaceDelimited" }, value: ["a", "b"], text: "f=a%20b&last=%2B" },
    { how: { style: "form" }, value: { a: 1, b: null }, text: "a=1&last=%2B" },
    { how: { style: "deepObject" }, value: { a: { b: "&" } }, text: "f%5Ba%5D%5Bb%5D=%26&last=%2B" },
    { how: { style: "form", allowReserved: true }, value: "/a?b&c=d+e#", text: "f=/a?b%26c%3Dd%2Be%23&last=%2B" },
    { how: { style: "form" }, value: [], text: "last=%2B" },
    { how: { style: "form" }, value: null, text: "last=%2B" },
    { how: "application/json", value: ["a", 1], text: "f=%22a%22&f=1&last=%2B" },
    { how: "text/plain", value: { a: 1 }, text: "f=%7B%22a%22%3A1%7D&last=%2B" },
  ] as const)("a field of a form, $how: $text", async ({ how, value, text }) => {
    const body = { f: value, last: "+" };
    const rest = { writers: { form: styledFormWriter }, encoding: { form: { f: how }, multipart: { f: "text/csv" } } };
    const request = await sent(["application/x-www-form-urlencoded"], { body }, rest);
    expect(await request.text()).toBe(text);
  });

  test("the caller's content type chooses among several", async () => {
    const media = ["application/json", "application/x-www-form-urlencoded"];
    const request = await sent(media, { contentType: media[1], body: { a: 1 } });
    expect([request.headers.get("content-type"), await request.text()]).toEqual([media[1], "a=1"]);
  });

  test("multipart: files keep their name, objects are JSON parts, encoding gives a part its type", async () => {
    const file = new File(["csv"], "a.csv", { type: "text/csv" });
    const body = {
      file,
      tags: ["x", "y"],
      meta: { a: 1 },
      note: "n",
      plain: "p",
      json: "j",
      bare: new Blob(["b"]),
      gone: null,
    };
    const request = await sent(
      ["multipart/form-data"],
      { body },
      {
        encoding: {
          multipart: {
            note: "text/markdown",
            plain: "text/plain; charset=utf-8",
            json: "application/json",
            bare: "image/png",
          },
        },
      },
    );
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const form = await request.formData();
    const parts = await Promise.all(
      [...form].map(async ([name, value]) =>
        typeof value === "string" ? [name, value] : [name, value.name, value.type, await value.text()],
      ),
    );
    expect(parts).toEqual([
      ["file", "a.csv", "text/csv", "csv"],
      ["tags", "x"],
      ["tags", "y"],
      ["meta", '{"a":1}'],
      ["note", "n"],
      ["plain", "p"],
      ["json", '"j"'],
      ["bare", "blob", "image/png", "b"],
    ]);
  });

  test("a form of the caller passes through with the platform's boundary", async () => {
    const body = new FormData();
    body.append("a", "1");
    const request = await sent(["multipart/form-data"], { body });
    expect(request.headers.get("content-type")).toMatch(/boundary=/);
    expect([...(await request.formData())]).toEqual([["a", "1"]]);
  });

  test("a stream is sent as it is", async () => {
    const request = await sent(["application/octet-stream"], { body: new Blob(["streamed"]).stream() });
    expect(await request.text()).toBe("streamed");
  });

  test("what JSON cannot hold is an InputError", async () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    for (const body of [loop, { big: 1n }])
      expect((await rejection(sent(["application/json"], { body }))).name).toBe("InputError");
  });
});
