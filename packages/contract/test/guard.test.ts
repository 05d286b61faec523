import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

const key = { "x-zoo-key": "k" };
const json = { ...key, "content-type": "application/json" };
let mock: Mock;

beforeAll(async () => {
  mock = await startMock(new URL("./fixtures/zoo/openapi.yaml", import.meta.url));
});
afterAll(() => mock.close());

describe("bodies that nothing should choke on", () => {
  it.each(['{"name":', "", " ", "{]", '{"name":"\u0000', "\ufeff"])(
    "malformed JSON %j is refused at once",
    async (body) => {
      const response = await fetch(`${mock.url}/animals`, { method: "POST", headers: json, body });
      expect(response.status).toBe(body === "" ? 422 : 400);
    },
  );

  it("JSON that is not UTF-8 is refused", async () => {
    const body = Buffer.from('{"name":"caf\xe9"}', "latin1");
    const response = await fetch(`${mock.url}/animals`, { method: "POST", headers: json, body });
    expect(response.status).toBe(400);
  });

  it.each([10 * 1024 * 1024 + 1, 24 * 1024 * 1024])("a body of %d bytes gets 413 as a problem", async (size) => {
    const response = await fetch(`${mock.url}/animals`, {
      method: "POST",
      headers: json,
      body: Buffer.alloc(size, " "),
    });
    expect([response.status, response.headers.get("content-type")]).toEqual([413, "application/problem+json"]);
  });

  it("a chunked body is counted too", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    let left = 11;
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    });
    const response = await fetch(`${mock.url}/animals`, {
      method: "POST",
      headers: json,
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  it("a client that goes away in the middle of its body harms nobody", async () => {
    const call = request(`${mock.url}/animals`, { method: "POST", headers: { ...json, "content-length": 100 } });
    const ended = new Promise<void>((resolve) => call.once("close", () => resolve()));
    call.once("error", () => undefined);
    call.write("{", () => call.destroy());
    await ended;
    expect((await fetch(`${mock.url}/animals/newest`)).status).toBe(204);
  });

  it("violations in any script are told in ASCII", async () => {
    const body = JSON.stringify({ name: "x", 名前: 1, "😀": 2 });
    const response = await fetch(`${mock.url}/animals`, { method: "POST", headers: json, body });
    const header = response.headers.get("sl-violations") ?? "";
    expect(response.status).toBe(422);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(
      JSON.parse(header)
        .map(({ message }: { message: string }) => message)
        .join(),
    ).toContain("名前");
  });

  it("so many violations that no header holds them stay JSON", async () => {
    const body = JSON.stringify(
      Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`extra${index}`, index])),
    );
    const response = await fetch(`${mock.url}/animals`, { method: "POST", headers: json, body });
    const violations = JSON.parse(response.headers.get("sl-violations") ?? "");
    expect(violations.at(-1)).toMatchObject({ code: "truncated", message: expect.stringMatching(/^and \d+ more$/) });
  });
});

describe("what is not in the encoding that it says, or in one that the mock does not read", () => {
  const form = "application/x-www-form-urlencoded";
  const posts: readonly [name: string, headers: Record<string, string>, body: BodyInit, want: unknown[]][] = [
    ["gzip over plain JSON", { "content-encoding": "gzip" }, '{"name":"x"}', [400, "body"]],
    ["a list of codings", { "content-encoding": "identity, br" }, '{"name":"x"}', [400, "body"]],
    ["another coding", { "content-encoding": "gzip, compress" }, '{"name":"x"}', [415, "header/content-encoding"]],
    [
      "charset=utf-16 over UTF-8",
      { "content-type": "application/json; charset=utf-16" },
      "{}",
      [415, "header/content-type"],
    ],
    [
      "another charset of a form",
      { "content-type": `${form};charset="ISO-8859-1"` },
      "a=b",
      [415, "header/content-type"],
    ],
    ["another charset of text", { "content-type": "text/plain; charset=latin1" }, "x", [415, "header/content-type"]],
    ["a value of a form", { "content-type": form }, "name=%zz", [400, "body/name"]],
    ["a name of a form", { "content-type": form }, "na%zzme=x", [400, "body/na%zzme"]],
    [
      "a form that is no UTF-8",
      { "content-type": form },
      Uint8Array.from(Buffer.from("name=\xe9", "latin1")),
      [400, "body"],
    ],
    ["a form that encodes no UTF-8", { "content-type": form }, "name=%e9", [400, "body/name"]],
  ];
  it.each(posts)("%s", async (_, headers, body, want) => {
    const response = await fetch(`${mock.url}/animals`, { method: "POST", headers: { ...json, ...headers }, body });
    expect(await reasonOf(response)).toEqual(want);
  });

  it.each([
    ["/animals/%zz", [400, "path/id"]],
    ["/animals/%e9/feed", [400, "path/id"]],
    ["/animals?limit=%", [400, "query/limit"]],
    ["/animals?li%mit=1", [400, "query/li%mit"]],
  ])("%s", async (path, want) => {
    expect(await reasonOf(await fetch(mock.url + path, { headers: key }))).toEqual(want);
  });

  it.each([
    [{ "content-encoding": "identity" }],
    [{ "content-type": "application/json; charset=UTF-8" }],
    [{ "content-type": "application/json;charset=us-ascii" }],
  ])("%j is read", async (headers) => {
    const body = JSON.stringify({ name: "Rex" });
    const response = await fetch(`${mock.url}/animals`, { method: "POST", headers: { ...json, ...headers }, body });
    expect([response.status, response.headers.get("sl-violations")]).toEqual([201, null]);
  });

  /** Status, and the place that both the answer and the record of it name. */
  async function reasonOf(response: Response): Promise<unknown[]> {
    const { detail, validation } = (await response.json()) as { detail: string; validation: { location: string[] }[] };
    const place = validation[0]?.location.slice(1).join("/") ?? "";
    expect(detail).toContain(`request/${place} `);
    expect(mock.requests.at(-1)?.violations).toEqual(validation);
    return [response.status, place];
  }
});

describe("methods and paths", () => {
  it.each(["/nothing", "/animals/", "/animals/1/feed/more", "/animals//feed"])("404 for %s", async (path) => {
    expect((await fetch(mock.url + path)).status).toBe(404);
  });

  it("405 says which methods there are", async () => {
    const response = await fetch(`${mock.url}/animals`, { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST, HEAD, OPTIONS"]);
  });

  it("HEAD is GET without a body", async () => {
    const response = await fetch(`${mock.url}/animals`, { method: "HEAD", headers: key });
    expect([response.status, response.headers.get("x-total"), await response.text()]).toEqual([200, "2", ""]);
  });

  it("OPTIONS says which methods there are", async () => {
    const response = await fetch(`${mock.url}/animals`, { method: "OPTIONS" });
    expect([response.status, response.headers.get("allow")]).toEqual([204, "GET, POST, HEAD, OPTIONS"]);
  });

  it("lets a page of another origin in", async () => {
    const headers = { origin: "http://page.test", "access-control-request-method": "POST" };
    const response = await fetch(`${mock.url}/animals`, { method: "OPTIONS", headers });
    expect(response.headers.get("access-control-allow-origin")).toBe("http://page.test");
    expect(response.headers.get("access-control-allow-methods")).toBe("POST");
  });

  it("does not tidy the path a client sends", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(mock.origin);
      const call = request({ hostname, port, path: "/api/v2/animals/../animals" }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      call.once("error", reject).end();
    });
    expect(status).toBe(404);
  });

  it("406 names the types there are", async () => {
    const response = await fetch(`${mock.url}/animals`, { headers: { ...key, accept: "application/xml" } });
    expect([response.status, await response.text()]).toEqual([406, expect.stringContaining("application/json")]);
  });

  it("415 for a content type beside the documented one", async () => {
    const headers = { ...key, "content-type": "application/merge-patch+json" };
    const response = await fetch(`${mock.url}/animals`, { method: "POST", headers, body: '{"name":"x"}' });
    expect(response.headers.get("sl-violations")).toContain('"code":"415"');
  });
});
