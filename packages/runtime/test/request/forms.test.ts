import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { multipartWriter } from "../../src/codegen-v1.ts";
import type { MultipartBody } from "../../src/index.ts";
import { acme, operation } from "../support/acme.ts";
import { FORM, MULTIPART, partsOf, sent } from "../support/sent.ts";

test("React Native's FormData is given its files by address, and text with a type as an object", async () => {
  const { FormData } = globalThis;
  class NativeForm {
    readonly parts: unknown[] = [];
    append(...part: unknown[]): void {
      this.parts.push(part);
    }
    getParts(): unknown[] {
      return this.parts;
    }
  }
  globalThis.FormData = NativeForm as never;
  const calls: RequestInit[] = [];
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    calls.push(init as RequestInit);
    return Response.json({});
  };
  const file = { uri: "file:///a.jpg", name: "a.jpg", type: "image/jpeg" };
  const call = operation({ method: "POST", body: [MULTIPART], writers: { multipart: multipartWriter } });
  await call(acme({ fetch }), { body: { file, note: "n", meta: { a: 1 } } }).finally(() => {
    globalThis.FormData = FormData;
  });
  expect(calls[0]?.headers).not.toHaveProperty("content-type");
  expect((calls[0] as { body?: unknown }).body as NativeForm).toMatchObject({
    parts: [
      ["file", file],
      ["note", "n"],
      ["meta", { string: '{"a":1}', type: "application/json" }],
    ],
  });
});

/** A form of another package: it has the pairs, and is of no class that the platform knows. */
class OtherForm {
  readonly pairs: [string, unknown][] = [];
  append(name: string, value: unknown): void {
    this.pairs.push([name, value]);
  }
  entries(): IterableIterator<[string, unknown]> {
    return this.pairs[Symbol.iterator]();
  }
  [Symbol.iterator] = this.entries;
}

describe("forms of the caller", () => {
  test.each([
    { name: "the platform's", form: () => new FormData() as { append(name: string, value: unknown): void } },
    { name: "a polyfill's", form: () => new OtherForm() },
  ])("$name FormData", async ({ form }) => {
    const body = form();
    body.append("a", "1");
    body.append("f", new File(["abc"], "a.txt", { type: "text/x" }));
    const request = await sent({ body }, { body: [MULTIPART] });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(await partsOf(request)).toEqual([
      { name: "a", text: "1" },
      { name: "f", file: "a.txt", type: "text/x", text: "abc" },
    ]);
  });

  test("a form that is a stream and names its boundary", async () => {
    const type = "multipart/form-data; boundary=x";
    const text = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
    const body = Object.assign(Readable.from([text]), {
      append: () => {},
      getHeaders: () => ({ "content-type": type }),
    });
    const request = await sent({ body }, { body: [MULTIPART] });
    expect([request.headers.get("content-type"), await partsOf(request)]).toEqual([type, [{ name: "a", text: "1" }]]);
  });

  test.each([
    { name: "the platform's", make: () => new URLSearchParams({ a: "1 2" }) },
    { name: "a polyfill's", make: () => Object.create({ append: () => {}, sort: () => {}, toString: () => "a=1+2" }) },
  ])("$name URLSearchParams", async ({ make }) => {
    const request = await sent({ body: make() }, { body: [FORM] });
    expect([request.headers.get("content-type"), await request.text()]).toEqual([`${FORM};charset=UTF-8`, "a=1+2"]);
  });
});

test("wherever a form has a blob, its type takes every kind of file", () => {
  interface Upload {
    readonly file: Blob;
    readonly more?: (Blob | null)[];
    readonly name: string;
  }
  const right: MultipartBody<Upload>[] = [
    { file: new Blob([]), name: "n" },
    { file: Buffer.from("a"), more: [new ArrayBuffer(1), null, Readable.from([])], name: "n" },
    { file: { data: Readable.from([]), filename: "a", type: "b" }, name: "n" },
    { file: { uri: "u", name: "n", type: "t" }, name: "n" },
  ];
  // @ts-expect-error
  const wrong: MultipartBody<Upload>[] = [{ file: 1, name: "n" }];
  // @ts-expect-error
  const unnamed: MultipartBody<Upload>[] = [{ file: new Blob([]) }];
  expect([...right, ...wrong, ...unnamed]).toHaveLength(6);
});
