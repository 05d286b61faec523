import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type LoadedDocument, loadDocument } from "./document/load-document.ts";
import type { Operation } from "./document/operation.ts";
import { readOperations } from "./document/operations.ts";
import { type Mock, startMock } from "./mock/start-mock.ts";
import type { Contract, UsageCall } from "./suite/contract.ts";
import { planCases } from "./suite/plan-cases.ts";
import { type Quickstart, redirectingFetch } from "./suite/quickstart.ts";
import { caseHeaders, expectedOutcome, outcomeOf } from "./suite/run-case.ts";

export type { Contract, UsageCall } from "./suite/contract.ts";
export type { Quickstart } from "./suite/quickstart.ts";

/**
 * Registers the contract tests of a generated package: for each operation every documented answer, through the public
 * method of the client, against a mock of the package's own description; and every request example, as it was sent.
 */
export async function testContract<Client extends object>(contract: Contract<Client>): Promise<void> {
  const document = await loadDocument(contract.spec);
  const operations = readOperations(document.root);
  let mock: Mock;
  let client: Client;
  beforeAll(async () => {
    mock = await startMock(document.root);
    client = contract.createClient({ baseUrl: mock.url });
  });
  afterAll(() => mock?.close());
  const { quickstart } = contract;
  if (quickstart) test("the README's program runs", () => runQuickstart(document, quickstart, mock));
  const methods = methodsById(contract);
  for (const operation of operations) {
    const calls = Object.entries(contract.usage[methods.get(operation.id) ?? ""] ?? {});
    describe(operation.id, () => {
      test("has a call for the harness to make", () => expect(calls.length, missing(operation)).toBeGreaterThan(0));
      describeAnswers(document, operation, calls[0]?.[1], () => client);
      describeRequests(operation, calls, () => ({ mock, client }));
    });
  }
}

/** Runs the program of the README as it stands there, with nothing but the network replaced. */
async function runQuickstart({ root }: LoadedDocument, { env, run }: Quickstart, mock: Mock): Promise<void> {
  const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.stubGlobal("fetch", redirectingFetch(root, mock.url, globalThis.fetch));
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  mock.reset();
  try {
    await run();
    expect(mock.requests.map(({ status, violations }) => ({ status, violations }))).toEqual([
      { status: expect.toSatisfy((status: number) => status >= 200 && status < 300), violations: [] },
    ]);
    for (const [answer] of printed.mock.calls) expect(answer).toBeDefined();
  } finally {
    printed.mockRestore();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}

/** Method names by operationId; they differ where an operationId is no identifier. */
function methodsById<Client extends object>({ createClient, usage }: Contract<Client>): Map<string, string> {
  const client = createClient({ baseUrl: "http://127.0.0.1:9" }) as { [method: string]: { operationId?: string } };
  return new Map(Object.keys(usage).map((method) => [client[method]?.operationId ?? method, method]));
}

function missing({ id }: Operation): string {
  return `no call of ${id}: give its required parameters and its request body an example`;
}

function describeAnswers<Client>(
  { root }: LoadedDocument,
  operation: Operation,
  call: UsageCall<Client> | undefined,
  client: () => Client,
): void {
  if (!call) return;
  for (const planned of planCases(root, operation)) {
    test(`answers ${planned.title}`, async () => {
      const outcome = await outcomeOf(() => call(client(), { headers: caseHeaders(planned) }));
      expect(outcome).toEqual(expectedOutcome(planned));
    });
  }
}

function describeRequests<Client>(
  operation: Operation,
  calls: readonly [string, UsageCall<Client>][],
  context: () => { mock: Mock; client: Client },
): void {
  for (const [example, call] of calls) {
    test(`sends ${example}`, async () => {
      const { mock, client } = context();
      mock.reset();
      await outcomeOf(() => call(client));
      expect(mock.requests.map(({ operationId, violations }) => ({ operationId, violations }))).toEqual([
        { operationId: operation.id, violations: [] },
      ]);
    });
  }
}
