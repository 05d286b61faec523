import { expect, it } from "vitest";
import { type Contract, printDrift, runLive } from "../../src/index.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

const text = { type: "string" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const answer = (status: string, schema: object) => ({ [status]: { description: "x", ...json(schema) } });
const path = (name: string) => ({ name, in: "path", required: true, schema: text });
const query = (name: string, schema: object) => ({ name, in: "query", schema });
const named = (max: number) => ({
  type: "object",
  required: ["name"],
  properties: { name: { ...text, maxLength: max } },
});
const kind = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schema = { type: "object", properties: { id: text, name: text } };

/** Shelves, and the books on them. */
const root = {
  openapi: "3.1.0",
  info: { title: "Shelves", version: "1" },
  servers: [{ url: "https://shelves.example" }],
  paths: {
    "/shelves/{shelfId}/books/{bookId}": {
      get: {
        operationId: "getBook",
        parameters: [path("shelfId"), path("bookId")],
        responses: answer("200", kind("Book")),
      },
      delete: {
        operationId: "deleteBook",
        parameters: [path("shelfId"), path("bookId")],
        responses: { "204": { description: "x" } },
      },
    },
    "/shelves/{shelfId}/books": {
      get: {
        operationId: "listBooks",
        parameters: [path("shelfId"), query("reverse", { type: "boolean" })],
        responses: answer("200", { type: "array", items: kind("Book") }),
      },
      post: {
        operationId: "addBook",
        parameters: [path("shelfId")],
        requestBody: { required: true, ...json(named(30)) },
        responses: answer("201", kind("Book")),
      },
    },
    "/shelves": {
      post: {
        operationId: "addShelf",
        requestBody: { required: true, ...json(named(30)) },
        responses: { ...answer("201", kind("Shelf")), "409": { description: "x" } },
      },
    },
  },
  components: { schemas: { Shelf: schema, Book: { ...schema, properties: { ...schema.properties, shelf_id: text } } } },
};

type Call = (input: object) => Promise<unknown>;
const call = (method: string, input: object) => ({
  plain: (client: object) => (client as Record<string, Call>)[method]?.(input) ?? Promise.resolve(),
});
const own = { shelfId: "s0", bookId: "b0" };
const usage = {
  addShelf: call("addShelf", { body: { name: "Maps" } }),
  addBook: call("addBook", { path: { shelfId: "s0" }, body: { name: "Atlas" } }),
  listBooks: call("listBooks", { path: { shelfId: "s0" } }),
  getBook: call("getBook", { path: own }),
  deleteBook: call("deleteBook", { path: own }),
};

interface Thing {
  readonly id: string;
  readonly name: string;
}

/** Refuses the first name that it is sent. */
class Provider {
  readonly lines: string[] = [];
  readonly names: string[] = [];
  readonly #things = new Map<string, Thing>();
  #isFirst = true;

  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    this.lines.push(`${request.method} ${pathname}${search}`);
    if (request.method === "POST") return this.#add(pathname, (await request.json()) as Thing);
    const found = this.#things.get(pathname);
    if (request.method === "DELETE") this.#things.delete(pathname);
    if (request.method === "DELETE") return new Response(null, { status: 204 });
    if (!pathname.endsWith("/books")) return found ? Response.json(found) : new Response(null, { status: 404 });
    const all = [...this.#things].filter(([key]) => key.startsWith(`${pathname}/`)).map(([, thing]) => thing);
    return Response.json(search === "?reverse=true" ? all.toReversed() : all);
  };

  #add(pathname: string, { name }: Thing): Response {
    this.names.push(name);
    const isTaken = this.#isFirst;
    this.#isFirst = false;
    if (isTaken) return new Response(null, { status: 409 });
    const id = `${pathname.endsWith("books") ? "b" : "s"}${this.#things.size + 1}`;
    const [, , shelf] = pathname.split("/");
    const thing = { id, name, ...(shelf !== undefined && { shelf_id: shelf }) };
    this.#things.set(`${pathname}/${id}`, thing);
    return Response.json(thing, { status: 201 });
  }
}

it("what is made is read, listed beside what stands below another parent, turned round, deleted and looked for", async () => {
  const provider = new Provider();
  const contract: Contract<object> = { ...fixtureContract(root), usage };
  const run = await runLive(contract, {
    env: {},
    rate: 1000,
    wait: async () => undefined,
    fetch: provider.fetch,
    write: true,
  });
  expect(printDrift(run.drifts)).toBe("");
  expect(provider.lines).toEqual([
    // Taken, and once more with another name.
    "POST /shelves",
    "POST /shelves",
    "POST /shelves",
    "POST /shelves",
    "POST /shelves/s3/books",
    "GET /shelves/s3/books/b4",
    "POST /shelves/s3/books",
    "GET /shelves/s3/books/b5",
    "POST /shelves/s3/books",
    "GET /shelves/s3/books/b6",
    // Below another shelf, and what either of both has.
    "POST /shelves/s1/books",
    "GET /shelves/s1/books",
    "GET /shelves/s3/books",
    // What the description shows, and the least and the most.
    "GET /shelves/s3/books",
    "GET /shelves/s3/books?reverse=true",
    "GET /shelves/s3/books/b6",
    // Both directions.
    "GET /shelves/s3/books?reverse=true",
    "GET /shelves/s3/books?reverse=false",
    // Whether it is gone, and nothing else.
    "DELETE /shelves/s3/books/b4",
    "GET /shelves/s3/books/b4",
    "GET /shelves/s3/books",
    "GET /shelves/s3/books/b5",
    // All that is left.
    "DELETE /shelves/s3/books/b5",
    "DELETE /shelves/s3/books/b6",
    "DELETE /shelves/s1/books/b7",
  ]);
});

it("names are new in each run, as long as the description allows", async () => {
  const runs = [new Provider(), new Provider()];
  const contract: Contract<object> = { ...fixtureContract(root), usage };
  for (const { fetch } of runs)
    await runLive(contract, { env: {}, rate: 1000, wait: async () => undefined, fetch, write: true });
  const [first = new Provider(), second = new Provider()] = runs;
  expect(first.names.filter((name) => name.length > 1 && second.names.includes(name))).toEqual([]);
  expect(first.names[0]).toMatch(/^Maps-[a-z0-9]{5,}$/);
  expect(Math.max(...first.names.map(({ length }) => length))).toBe(30);
});
