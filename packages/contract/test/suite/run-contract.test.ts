import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { UnknownObject } from "../../src/document/json.ts";
import { loadDocument } from "../../src/document/load-document.ts";
import { type ContractRun, printFailure, runContract } from "../../src/index.ts";
import { fixtureContract, type Sabotage } from "./fixture-client.ts";

let root: UnknownObject;
/** A run of the client that is right, and what it sent. */
let right: ContractRun;
let sent: string[];
beforeAll(async () => {
  root = (await loadDocument(fileURLToPath(new URL("../fixtures/workshop", import.meta.url)))).root;
  ({ run: right, sent } = await notedRun());
});

async function notedRun(): Promise<{ run: ContractRun; sent: string[] }> {
  const list: string[] = [];
  const noting: Sabotage = (request) => {
    list.push(JSON.stringify(request.path) + String(request.body));
    return request;
  };
  return { run: await runContract(fixtureContract(root, noting), { seed: 1, runs: 10 }), sent: list };
}

describe("a client that is right", () => {
  it("passes everything, and what the mock cannot know is listed", () => {
    const { failures, matrix } = right;
    expect(failures).toEqual([]);
    const blind = matrix.operations
      .flatMap(({ cells }) => Object.values(cells).flat())
      .filter(({ state }) => state !== "pass");
    expect(new Set(blind.map(({ key }) => key))).toEqual(
      new Set(["key of no worth", "stamp of no worth", "login of no worth", "token of no worth"]),
    );
  });

  it("has every constraint of the document tried, inside and just outside", () => {
    const titles = right.results.map(({ operation, title }) => `${operation} ${title}`);
    expect(titles).toEqual(expect.arrayContaining(expectedTitles));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("is given the same random requests for the same seed", async () => {
    const again = await notedRun();
    const withoutForms = (all: readonly string[]): string[] => all.filter((text) => !text.includes("FormData"));
    expect(withoutForms(again.sent)).toEqual(withoutForms(sent));
  });
});

it("in another order, the same comes of it", { timeout: 30_000 }, async () => {
  const sent: string[][] = [];
  const runs = await Promise.all(
    [undefined, 1, 2].map((order) => {
      const list: string[] = [];
      sent.push(list);
      const noting: Sabotage = (request) => {
        list.push(request.path);
        return request;
      };
      return runContract(fixtureContract(root, noting), { seed: 1, runs: 3, order });
    }),
  );
  const [plain, ...shuffled] = runs.map(({ results }) => results.map(({ title, state }) => [title, state]));
  expect(shuffled).toEqual([plain, plain]);
  expect(new Set(sent.map((list) => list.join())).size).toBe(3);
});

const expectedTitles = [
  "getTool answers 200 application/json hammer",
  "getTool answers 200 application/json generated-maximal",
  "getTool answers 4XX application/json default",
  "getTool has path toolId pattern: not ^tool_[a-z]{2,8}$ refused",
  "getTool has query fields uniqueItems: an item twice refused",
  'getTool sends query fields/0 enum: "price"',
  "getTool has query tags maxItems: 4 items refused",
  "getTool sends query size/min minimum: 1",
  "getTool has query size/min minimum: 0 refused",
  "getTool has query size/max exclusiveMaximum: 10 refused",
  "getTool has query size additionalProperties: one more refused",
  "getTool sends query where/room type: null",
  "getTool sends header X-Trace minLength: 4 characters",
  "getTool has header X-Trace maxLength: 13 characters refused",
  "getTool has a request without header X-Trace refused",
  "getTool has cookie locale enum: another value refused",
  "getTool has a malformed stamp refused",
  "getTool has key and stamp without key refused",
  "getTool has a request without credentials refused",
  "addTool has body application/json/price multipleOf: 0.025 refused",
  "addTool has body application/json/kind required: without watts refused",
  "addTool sends body application/json/kind oneOf: branch 2",
  "addTool has body application/json/notes maxProperties: 4 properties refused",
  "addTool has body application/json/made format: no date-time refused",
  "addTool has body application/x-www-form-urlencoded/count maximum: 10 refused",
  "addTool has another content type refused",
  "addTool has a malformed body refused",
  "addTool sends random requests as application/x-www-form-urlencoded",
  "addPhoto has body/title maxLength: 6 characters refused",
  "addPhoto sends a request without its optional body",
  "addPhoto shows login",
  "addPhoto shows no credentials",
];

interface Mistake {
  readonly name: string;
  /** The operation that it is made in, which is all that is tried. */
  readonly operation: "getTool" | "addTool";
  readonly make: Sabotage;
  /** Operation, case, place and fault, as one failure names them. */
  readonly says: RegExp;
}

const inTool =
  (change: Sabotage): Sabotage =>
  (request, operation) =>
    operation.id === "getTool" ? change(request, operation) : request;

const mistakes: readonly Mistake[] = [
  {
    name: "another path",
    operation: "getTool",
    make: inTool((request) => ({ ...request, path: request.path.replace("/tools/", "/tool/") })),
    says: /^getTool sends a minimal request \(#\/paths\/~1tools~1\{toolId\}\/get\): GET \/tool\/\w+ reached no operation, expected GET \/tools\/\{toolId\}$/,
  },
  {
    name: "a required header is lost",
    operation: "getTool",
    make: inTool(({ headers: { "x-trace": _, ...headers }, ...request }) => ({ ...request, headers })),
    says: /^getTool sends a minimal request .*: request\/header\/X-Trace the header parameter is required$/,
  },
  {
    name: "an optional parameter is lost",
    operation: "getTool",
    make: inTool((request) => ({ ...request, path: request.path.replace(/&?tags=[^&]*/g, "") })),
    says: /^getTool sends a maximal request .*: request\/query\/tags carries nothing, the call was given \["/,
  },
  {
    name: "a cookie is lost",
    operation: "getTool",
    make: inTool(({ headers: { cookie: _, ...headers }, ...request }) => ({ ...request, headers })),
    says: /^getTool sends a maximal request .*: request\/cookie\/locale carries nothing, the call was given "de"$/,
  },
  {
    name: "the accept header is lost, so that fetch sends its own",
    operation: "getTool",
    make: inTool(({ headers: { accept: _, ...headers }, ...request }) => ({ ...request, headers })),
    says: /^getTool sends a minimal request \(#\/paths\/~1tools~1\{toolId\}\/get\): request\/header\/accept is "\*\/\*", expected it to name what the operation answers: application\/json/,
  },
  {
    name: "an accept header that asks for what is not documented",
    operation: "getTool",
    make: inTool((request) => ({ ...request, headers: { ...request.headers, accept: "text/html" } })),
    says: /^getTool sends a minimal request .*: request\/header\/accept is "text\/html", expected it to name /,
  },
  {
    name: "credentials are lost",
    operation: "getTool",
    make: inTool(({ headers: { "x-stamp": _, ...headers }, ...request }) => ({ ...request, headers })),
    says: /^getTool the client shows key and stamp \(.*\/security\): request\/security must have the query key/,
  },
  {
    name: "a body that changes on the way",
    operation: "addTool",
    make: (request) => ({
      ...request,
      body: typeof request.body === "string" ? request.body.replace("hand", "power") : request.body,
    }),
    says: /^addTool sends a minimal request as application\/json .*: request\/body/,
  },
];

/** The document with one of its operations. */
function rootOf(operation: Mistake["operation"]): UnknownObject {
  const method = { getTool: ["/tools/{toolId}", "get"], addTool: ["/tools", "post"] } as const;
  const [path, name] = method[operation];
  const { [path]: item } = root.paths as Record<string, Record<string, unknown>>;
  return { ...root, paths: { [path]: { parameters: item?.parameters, [name]: item?.[name] } } };
}

describe("a client that makes a mistake is found, with operation, case and place", () => {
  it.each(mistakes)("$name", async ({ operation, make, says }) => {
    // No case of the table is a random request, and each that fails would be made smaller by many more.
    const run = await runContract(fixtureContract(rootOf(operation), make), { seed: 1, runs: 0 });
    const failures = run.failures.map((failure) => printFailure(failure));
    expect(failures.filter((failure) => says.test(failure)).length, failures.join("\n")).toBeGreaterThan(0);
  });

  it("random requests name their seed and the smallest request", async () => {
    const lost = inTool((request) => ({ ...request, path: request.path.replace("/tools/", "/tool/") }));
    const { failures } = await runContract(fixtureContract(rootOf("getTool"), lost), { seed: 7, runs: 10 });
    expect(failures.find((failure) => failure.case.includes("random requests"))?.message).toMatch(
      /smallest request: \{"path":\{"toolId":"tool_.*seed 7$/,
    );
  });
});

it("an example with a property that its schema does not name is found", async () => {
  const copy = structuredClone(root) as { components: { schemas: { Tool: { properties: Record<string, unknown> } } } };
  const { Tool: tool } = copy.components.schemas;
  const { name, ...others } = tool.properties;
  tool.properties = { ...others, title: name };
  const { failures } = await runContract(fixtureContract(copy as unknown as UnknownObject), { runs: 1 });
  expect(failures).toContainEqual({
    operation: "getTool",
    case: "answers 200 application/json hammer",
    pointer: "/paths/~1tools~1{toolId}/get/responses/200/content/application~1json/examples/hammer/value/name",
    message: "the example has name, which its schema does not name",
  });
});
