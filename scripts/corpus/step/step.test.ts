import { readFileSync } from "node:fs";
import type { OperationModel } from "@specwright/codegen/stages";
import type { Mock } from "@specwright/contract";
import { describe, expect, test } from "vitest";
import { COMPILERS } from "../job.ts";
import { compilerFailures, compilerFigures } from "./compiler-output.ts";
import { lostOperations } from "./generate.ts";
import { answeredBy } from "./mock.ts";
import { tryCall } from "./try-call.ts";
import { compilerManifest } from "./types.ts";

test.each(COMPILERS)("TypeScript %s is the one that is asked", (compiler) => {
  const { version } = JSON.parse(readFileSync(compilerManifest(compiler), "utf8")) as { version: string };
  expect(version.startsWith(`${compiler}.`)).toBe(true);
});

test.each([
  [{ describedOperations: 5, operations: 5 }, []],
  [{ describedOperations: 5, operations: 3, leftOut: 2 }, []],
  [{ describedOperations: 0, operations: 3 }, []],
  [{ describedOperations: 5, operations: 3, leftOut: 1 }, ["1 of 5 operations are missing, and nothing says so"]],
])("operations are counted: %j", (figures, want) => {
  expect(lostOperations(figures).map(({ message }) => message)).toEqual(want);
});

const problem = '{"type":"urn:specwright:mock:lying-answer","detail":"getA"}';
test.each<[number, string, object]>([
  [204, "", { class: "2xx" }],
  [304, "", { class: "3xx" }],
  [422, problem, { class: "4xx" }],
  [503, problem, { class: "5xx" }],
  [500, '{"error":"documented"}', { class: "5xx" }],
  [500, problem, { class: "5xx", failure: { rule: "answer 500", message: `getA: answered 500: ${problem}` } }],
])("an answer of %d with %s", (status, text, want) => {
  expect(answeredBy("getA", status, text)).toEqual(want);
});

describe("what a compiler prints", () => {
  test.each<[string, number, object[]]>([
    ["Files: 3\n", 0, []],
    [
      "src/a.ts(1,2): error TS2395: Wrong.\n  more about it\n",
      1,
      [{ rule: "TS2395", message: "src/a.ts(1,2): error TS2395: Wrong." }],
    ],
    ["error TS18003: No inputs.\n", 1, [{ rule: "TS18003", message: "error TS18003: No inputs." }]],
    ["Killed\n", 137, [{ rule: "compiler", message: "Killed" }]],
    ["", 2, [{ rule: "compiler", message: "ended with 2" }]],
  ])("%j with %i", (output, code, want) => {
    expect(compilerFailures(output, code)).toEqual(want);
  });

  test("is read for its figures", () => {
    const output = "Files:            286\nInstantiations:  150563\nMemory used:   213714K\nTotal time:     1.89s\n";
    expect(compilerFigures(output)).toEqual({ milliseconds: 1890, instantiations: 150_563, memory: 218_843_136 });
  });
});

class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body?: unknown) {
    super(`status ${status}`);
    this.status = status;
    this.body = body;
  }
}

const operation = (...statuses: string[]): OperationModel =>
  ({ responses: statuses.map((status) => ({ status, variants: [] })) }) as unknown as OperationModel;

/** A failure whose description has an example of this name. */
const failing = (status: string, name: string): OperationModel =>
  ({
    responses: [
      { status: "200", variants: [] },
      { status, variants: [{ examples: [{ name }] }] },
    ],
  }) as unknown as OperationModel;

test("a call that reached another operation of the same path is made again, and says which is meant", async () => {
  const seen: (string | undefined)[] = [];
  const mock = { requests: [] as object[], reset: () => mock.requests.splice(0) };
  const make: Parameters<typeof tryCall>[1] = async (options) => {
    const prefer = options?.headers.prefer;
    seen.push(prefer);
    mock.requests.push({ violations: [], operationId: prefer === undefined ? "addAll" : "addOne" });
    if (prefer === undefined) throw new ApiError(500);
    return {};
  };
  const found = await tryCall({ id: "addOne", responses: [] } as never, make, mock as unknown as Mock);
  expect({ found, seen }).toEqual({ found: undefined, seen: [undefined, 'operation="addOne"'] });
});

const mockThatSaw = (...requests: object[]): Mock => ({ requests, reset: () => undefined }) as unknown as Mock;
const SEEN = { violations: [] };
const PROBLEM = { type: "urn:specwright:mock:lying-answer", detail: "no id" };

async function* broken(): AsyncGenerator<string> {
  yield "a";
  throw new Error("cut");
}

describe("a call", () => {
  test.each<[string, OperationModel, () => unknown, Mock, object | undefined]>([
    ["comes back", operation("200"), () => ({}), mockThatSaw(SEEN), undefined],
    ["reaches nobody", operation("200"), () => ({}), mockThatSaw(), { rule: "no-request" }],
    [
      "is refused by the mock",
      operation("200"),
      () => ({}),
      mockThatSaw({ violations: [{ code: "required" }] }),
      { rule: "refused-request", message: 'the mock refuses the request: {"code":"required"}' },
    ],
    ["breaks in the middle of a stream", operation("200"), broken, mockThatSaw(SEEN), { message: "Error: cut" }],
    [
      "is answered with a failure",
      operation("200", "404"),
      () => Promise.reject(new ApiError(404)),
      mockThatSaw(SEEN),
      { rule: "answer 404" },
    ],
    [
      "asks for a failure by the name of its example",
      failing("429", "tooMany"),
      () => Promise.reject(new ApiError(429)),
      mockThatSaw(SEEN),
      undefined,
    ],
    [
      "is answered with a failure whose example is called otherwise",
      failing("429", "busy"),
      () => Promise.reject(new ApiError(429)),
      mockThatSaw(SEEN),
      { rule: "answer 429" },
    ],
    [
      "is answered by the mock with its own failure",
      operation("200"),
      () => Promise.reject(new ApiError(500, PROBLEM)),
      mockThatSaw(SEEN),
      { rule: "lying-answer", message: "the mock answered 500: no id" },
    ],
    [
      "is answered so where any status is described",
      operation("default"),
      () => Promise.reject(new ApiError(500, PROBLEM)),
      mockThatSaw(SEEN),
      { rule: "lying-answer" },
    ],
    ["has only failures", operation("4XX"), () => Promise.reject(new ApiError(410)), mockThatSaw(SEEN), undefined],
    [
      "has only other failures",
      operation("410"),
      () => Promise.reject(new ApiError(500)),
      mockThatSaw(SEEN),
      { rule: "answer 500" },
    ],
  ])("that %s", async (_name, described, make, mock, want) => {
    const found = await tryCall(described, async () => make(), mock, "tooMany");
    if (want === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(want);
  });
});
