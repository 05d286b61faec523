import { setupServer } from "msw/node";
import { expect, it } from "vitest";
import { startMock } from "../../src/index.ts";
import { handlers } from "../../src/msw/index.ts";

const fine = { "200": { description: "x", content: { "application/json": { schema: { const: "fine" } } } } };
const to = (header: object, status = "302"): object => ({
  [status]: { description: "x", headers: { Location: { required: true, schema: { type: "string" }, ...header } } },
});
const id = { in: "path", name: "id", required: true, schema: { type: "string" } };
const needsMore = { in: "query", name: "q", required: true, schema: { type: "string" } };
const link = { parameters: [id], responses: to({}) };

interface Row {
  readonly name: string;
  readonly paths: object;
  readonly method?: string;
  readonly path?: string;
  readonly want: readonly [location: string, reached: number];
}

const TABLE: readonly Row[] = [
  {
    name: "to another GET operation",
    paths: { "/files/{id}/link": { get: link }, "/files": { get: { responses: fine } } },
    want: ["../../files", 200],
  },
  {
    name: "to one that the request has the values for",
    paths: {
      "/files/{id}/link": { get: link },
      "/a/{b}": { get: { responses: fine } },
      "/files/{id}": { get: { parameters: [id], responses: fine } },
    },
    want: ["../../files/7", 200],
  },
  {
    name: "to none that redirects too, or needs more",
    paths: {
      "/files/{id}/link": { get: link },
      "/a": { get: { responses: to({}) } },
      "/b": { get: { parameters: [needsMore], responses: fine } },
      "/c": { get: { responses: fine } },
    },
    want: ["../../c", 200],
  },
  {
    name: "to the same path, where that has another method",
    paths: { "/files": { post: { responses: to({}, "303") }, get: { responses: fine } } },
    method: "POST",
    path: "/files",
    want: ["./files", 200],
  },
  {
    name: "to nothing, where there is no other operation",
    paths: { "/{id}/{other}": { get: { parameters: [id, { ...id, name: "other" }], responses: to({}) } } },
    path: "/1/2",
    want: ["../redirected", 404],
  },
  {
    name: "to nothing that would be done again",
    paths: { "/files": { put: { responses: to({}, "307") }, get: { responses: fine } } },
    method: "PUT",
    path: "/files",
    want: ["./redirected", 404],
  },
  {
    name: "as the example says",
    paths: {
      "/files": { get: { responses: to({ example: "/v1/a" }) } },
      "/a": { get: { responses: fine } },
      "/b": { get: { responses: fine } },
    },
    path: "/files",
    want: ["/v1/a", 200],
  },
];

const described = (paths: object): object => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  servers: [{ url: "https://x.test/v1" }],
  paths,
});

it.each(TABLE)("a redirect leads $name", async ({ paths, method = "GET", path = "/files/7/link", want }) => {
  await using mock = await startMock(described(paths));
  const response = await fetch(mock.url + path, { method, redirect: "manual" });
  const reached = await fetch(mock.url + path, { method });
  expect([response.headers.get("location"), reached.status]).toEqual(want);

  const server = setupServer(...handlers(described(paths)));
  server.listen();
  const caught = await fetch(`https://x.test/v1${path}`, { method, redirect: "manual" });
  expect(caught.headers.get("location")).toBe(want[0]);
  server.close();
});

it("a redirect whose address is to be whole is that of the mock", async () => {
  const schema = { type: "string", format: "uri" };
  const paths = { "/link": { get: { responses: to({ schema }) } }, "/a": { get: { responses: fine } } };
  await using mock = await startMock(described(paths));
  const response = await fetch(`${mock.url}/link`, { redirect: "manual" });
  expect(response.headers.get("location")).toBe(`${mock.url}/a`);
  expect(await (await fetch(`${mock.url}/link`)).json()).toBe("fine");

  const server = setupServer(...handlers(described(paths)));
  server.listen();
  const caught = await fetch("https://x.test/v1/link", { redirect: "manual" });
  expect(caught.headers.get("location")).toBe("https://x.test/v1/a");
  server.close();
});

it("a redirect leads as an example of the schema says", async () => {
  const schema = { type: "string", example: "/v1/b" };
  const get = { responses: fine };
  await using mock = await startMock(described({ "/link": { get: { responses: to({ schema }) } }, "/a": { get } }));
  const response = await fetch(`${mock.url}/link`, { redirect: "manual" });
  expect(response.headers.get("location")).toBe("/v1/b");
});
