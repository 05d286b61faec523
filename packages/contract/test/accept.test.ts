import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { asksFor } from "../src/request/accept.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(new URL("./fixtures/zoo/openapi.yaml", import.meta.url));
});
afterAll(() => mock.close());

const listed = async (accept: string): Promise<Response> =>
  fetch(`${mock.url}/animals?limit=1`, { headers: { "x-zoo-key": "k", accept } });

describe("an accept header", () => {
  it.each<[accept: string, status: number]>([
    ["application/json", 200],
    ["application/*;q=0.5", 200],
    ["*/*", 200],
    ["text/html, */*;q=0.1", 200],
    ["application/json,", 200],
    [",, application/json", 200],
    ["*", 200],
    ["text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", 200],
    ["text/html", 406],
  ])("%j is answered with %d", async (accept, status) => {
    expect((await listed(accept)).status).toBe(status);
  });

  it.each<[accept: string, range: string]>([
    ["json", "json"],
    [";;;", ";;;"],
    ["*/json", "*/json"],
    ["application/", "application/"],
  ])("%j cannot be read, and is told of with 400", async (accept, range) => {
    const response = await listed(accept);
    const { type, detail } = (await response.json()) as { type: string; detail: string };
    expect([response.status, type]).toEqual([400, "urn:specwright:mock:malformed-accept"]);
    expect(detail).toBe(
      `listAnimals: the accept header "${accept}" has "${range}", which is not a media range. Write type/subtype, type/* or */*, separated by commas.`,
    );
  });
});

it.each<[accept: string, documented: string, want: boolean]>([
  ["application/json", "application/json; charset=utf-8", true],
  ["text/html, Application/JSON;q=0.9", "application/json", true],
  ["application/*", "application/json", true],
  ["image/png", "image/*", true],
  ["text/html", "*/*", true],
  ["*/*", "*/*", true],
  ["*/*", "application/json", false],
  ["application/json;q=0", "application/json", false],
  ["text/*", "application/json", false],
  ["", "application/json", false],
])("accept %j asks for %s: %s", (accept, documented, want) => {
  expect(asksFor(accept, documented)).toBe(want);
});

it.each<[accept: string | undefined, wanted: string]>([
  [undefined, '200 application/json {"a":"string"}'],
  ["application/json", '200 application/json {"a":"string"}'],
  ["text/*", "200 text/plain"],
])("an answer described as */* covers an accept header of %j", async (accept, wanted) => {
  const schema = { type: "object", properties: { a: { type: "string" } } };
  const answer = { description: "x", content: { "*/*": { schema } } };
  const get = { operationId: "star", responses: { "200": answer } };
  await using star = await startMock({
    openapi: "3.0.3",
    info: { title: "x", version: "1" },
    paths: { "/a": { get } },
  });
  const response = await fetch(`${star.url}/a`, { headers: { ...(accept && { accept }) } });
  const text = `${response.status} ${response.headers.get("content-type")} ${await response.text()}`;
  expect(text).toContain(wanted);
});
