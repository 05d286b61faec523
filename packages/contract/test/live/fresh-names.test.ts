import { expect, it } from "vitest";
import { type Contract, runLive } from "../../src/index.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

/** Titles that a provider is sent whose books have a title by this schema, and what does not come back as it was sent. */
async function sent(
  title: object,
  keep: (title: string) => string = (text) => text,
): Promise<{ titles: string[]; found: string[] }> {
  const book = { type: "object", required: ["title"], properties: { title: { type: "string", ...title } } };
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const root = {
    openapi: "3.1.0",
    info: { title: "Books", version: "1" },
    servers: [{ url: "https://books.example" }],
    paths: {
      "/books": {
        post: {
          operationId: "addBook",
          requestBody: { required: true, ...json(book) },
          responses: { "201": { description: "x", ...json(book) } },
        },
      },
      "/books/{bookId}": { get: { operationId: "getBook", responses: { "200": { description: "x" } } } },
    },
  };
  const titles: string[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { title: own } = (await new Request(input, init).json()) as { title: string };
    titles.push(own);
    return Response.json({ id: `book-${titles.length}`, title: keep(own) }, { status: 201 });
  };
  const contract: Contract<object> = { ...fixtureContract(root), usage: {} };
  const run = await runLive(contract, { env: {}, rate: 1000, wait: async () => undefined, fetch, write: true });
  return { titles, found: run.drifts.map(({ place, code }) => `${place} ${code}`) };
}

it.each<[name: string, title: object, isAccented: boolean]>([
  ["any text", { minLength: 5 }, true],
  ["a text of letters without accents", { minLength: 5, pattern: "^[A-Za-z0-9-]+$" }, false],
])("a title that is made up has a letter beyond ASCII where it may: %s", async (_, title, isAccented) => {
  const { titles } = await sent(title);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.some((text) => text.includes("é"))).toBe(isAccented);
});

it("shows that a provider mistakes the encoding", async () => {
  const latin = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
  expect((await sent({}, latin)).found).toContain("request/body/title not-kept");
});
