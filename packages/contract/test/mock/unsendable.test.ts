import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { type HandlerAnswer, startMock } from "../../src/index.ts";
import { handlers } from "../../src/msw/index.ts";

const document = (status: string, headers: object) => ({
  openapi: "3.1.0",
  info: { title: "Unsendable", version: "1" },
  servers: [{ url: "https://unsendable.example" }],
  paths: { "/x": { get: { operationId: "x", responses: { [status]: { description: "x", headers } } } } },
});
const described = document("200", {});

async function told(response: Response): Promise<string> {
  const { detail } = (await response.json()) as { detail?: string };
  return `${response.status} ${detail}`;
}

describe("what HTTP cannot carry is an answer that says so, and ends no process", () => {
  it.each<[answer: HandlerAnswer, wanted: string]>([
    [{ status: 999 }, "500 The answer of x has the status 999: HTTP has 200 to 599."],
    [{ status: 99 }, "500 The answer of x has the status 99: HTTP has 200 to 599."],
    [{ status: 100 }, "500 The answer of x has the status 100: HTTP has 200 to 599."],
    [{ status: 200.5 }, "500 The answer of x has the status 200.5: HTTP has 200 to 599."],
    [{ headers: { "a b": "1" } }, '500 The answer of x has the header "a b": no header can have this name.'],
    [{ headers: { "x-a": "1\n2" } }, '500 The answer of x has the header "x-a": its value is no text in Latin-1.'],
    [{ headers: { "x-a": "→" } }, '500 The answer of x has the header "x-a": its value is no text in Latin-1.'],
  ])("%j", async (answer, wanted) => {
    await using mock = await startMock(described);
    mock.handle("x", () => answer);
    const handled = handlers(described);
    handled.handle("x", () => answer);
    const server = setupServer(...handled);
    expect(await told(await fetch(`${mock.url}/x`))).toBe(wanted);
    server.listen();
    try {
      expect(await told(await fetch("https://unsendable.example/x"))).toBe(wanted);
    } finally {
      server.close();
    }
  });

  const header = { required: true, schema: { type: "string" }, example: "1" };
  it.each([
    ["a header's name", "200", { "a b": header }, "strict", "500 a b"],
    ["a header's name", "200", { "a b": header }, "warn", "200 a b"],
    ["a status", "600", {}, "warn", "500 status 600"],
  ] as const)("%s of the document (%s %j, %s)", async (_, status, headers, answers, wanted) => {
    await using mock = await startMock(document(status, headers), { answers });
    const response = await fetch(`${mock.url}/x`);
    const [given, ...words] = wanted.split(" ");
    expect(response.status).toBe(Number(given));
    expect(`${response.headers.get("specwright-warning")}${await response.text()}`).toContain(words.join(" "));
  });
});
