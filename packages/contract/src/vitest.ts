import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fallenSince } from "./coverage/fallen-since.ts";
import { buildMatrix } from "./coverage/matrix.ts";
import { loadDocument } from "./document/load-document.ts";
import type { LoadedDocument } from "./document/loaded-document.ts";
import type { Mock } from "./mock/start-mock.ts";
import type { ContractCase, Stage } from "./suite/case.ts";
import type { Contract } from "./suite/contract.ts";
import { judgedBy, readDeviations, strayDeviations } from "./suite/deviations.ts";
import { withGeneratedExamples } from "./suite/generated-examples.ts";
import { redirectingFetch } from "./suite/mock-fetch.ts";
import { openStage } from "./suite/open-stage.ts";
import type { OperationPlan } from "./suite/operation-plan.ts";
import { planContract } from "./suite/plan.ts";
import type { Quickstart } from "./suite/quickstart.ts";
import { type CaseResult, runCase } from "./suite/run-case.ts";
import { compareValidation, type Validate } from "./validation/compare-validation.ts";

export type { ClientOptions, Contract, Credentials, UsageCall } from "./suite/contract.ts";
export type { Quickstart } from "./suite/quickstart.ts";
export type { Validate } from "./validation/compare-validation.ts";

/** Random requests for each operation and media type. */
const runs = 25;

/**
 * Registers the contract tests of a generated package: everything that can be derived from its description, through
 * the public methods of its client, against a mock. A blind spot of the mock is a skipped test that says why.
 */
export async function testContract<Client extends object>(contract: Contract<Client>): Promise<void> {
  const document = withGeneratedExamples(await loadDocument(contract.spec));
  const deviations = await readDeviations(contract.deviations);
  const plans = planContract(document, contract, { runs });
  const cases = plans.flatMap((plan) => plan.cases);
  const results: CaseResult[] = [];
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(document, contract);
  });
  afterAll(async () => {
    await stage?.mock.close();
    // A part of the tests says nothing about the whole.
    if (results.length < cases.length || contract.floor === undefined) return;
    const isWell = results.every(({ state }) => state !== "fail");
    expect(await fallenSince(contract.floor, buildMatrix(plans, results), isWell, console.log)).toEqual([]);
  });
  const { quickstart } = contract;
  if (quickstart) test("the README's program runs", () => runQuickstart(document, quickstart, stage.mock));
  test("deviations.yaml lists cases", () => expect(strayDeviations(deviations, cases)).toEqual([]));
  registerCases(plans, async (planned) => {
    const result = judgedBy(deviations, await runCase(planned, stage));
    results.push(result);
    return result;
  });
}

function registerCases(plans: readonly OperationPlan[], run: (planned: ContractCase) => Promise<CaseResult>): void {
  for (const plan of plans) {
    describe(plan.operation.id, () => {
      for (const planned of plan.cases) {
        test(planned.title, { timeout: 30_000 }, async ({ skip }) => {
          const result = await run(planned);
          if (result.state === "fail") throw new Error(result.reason);
          if (result.state !== "pass") skip(result.reason);
        });
      }
    });
  }
}

/**
 * Registers a test for each operation: a client that validates takes the values that Ajv takes, and no others. The
 * values are derived from the description, for parameters, bodies and answers.
 */
export async function testValidation<Client extends object>(
  contract: Contract<Client>,
  validate: Validate<Client>,
): Promise<void> {
  // Answers without an example are compared too.
  const document = withGeneratedExamples(await loadDocument(contract.spec));
  const comparisons = await compareValidation(document, contract, validate);
  const invalid = comparisons.reduce((sum, each) => sum + each.invalid, 0);
  const tried = comparisons.reduce((sum, each) => sum + each.tried, 0);
  // A small API may have no schema that refuses anything.
  const isVacuous = tried === 0 || (contract.imported === true && invalid === 0);
  describe("validation agrees with Ajv", () => {
    test.skipIf(isVacuous)("about values that are wrong", () => expect(invalid).toBeGreaterThan(0));
    test.each(comparisons)("$operation: $tried values", ({ disagreements }) => expect(disagreements).toEqual([]));
  });
}

/** Runs the program of the README as it stands there, with nothing but the network replaced. */
async function runQuickstart({ root }: LoadedDocument, { env, run }: Quickstart, mock: Mock): Promise<void> {
  const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.stubGlobal("fetch", redirectingFetch(root, mock));
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
