import type { Contract } from "@specwright/contract";
import { sampleContract } from "@specwright/contract/internal";
import type { Context } from "../context.ts";
import { failure } from "../failure.ts";
import type { Found } from "../result.ts";
import { compiled } from "./build.ts";

/** Enough to see every kind of case, and no more than one waits for. */
const SAMPLE = { cases: 300, seconds: 60, seed: 1 };

/** A sample of the cases of the package's contract: its client against a mock of its description. */
export async function contract(context: Context): Promise<Found> {
  // The tests import the package by its name, and so what was built of it.
  if (!context.isBuilt) await compiled(context);
  const module = await context.loadFile("test/gen/contract.ts");
  const { results, tried, operations } = await sampleContract(module.contract as Contract<object>, SAMPLE);
  const count = (state: string): number => results.filter((result) => result.state === state).length;
  const failures = results.flatMap(({ failure: found, state, cells }) => {
    if (state !== "fail" || !found) return [];
    return [failure(cells[0]?.dimension ?? "case", `${found.operation}, ${found.case}: ${found.message}`)];
  });
  if (results.length === 0 && operations > 0) failures.push(failure("no-case", "no case was tried"));
  const figures = { operations, tried, run: results.length, passed: count("pass"), blind: count("blind") };
  return { failures, figures };
}
