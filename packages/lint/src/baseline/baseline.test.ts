import { expect, it } from "vitest";
import type { LintProblem } from "../problem.ts";
import { baselineOf, compareBaseline } from "./baseline.ts";

/** A problem as `rule message@line`, whose pointer is what stands on its line. */
function problem(text: string): LintProblem {
  const [, rule = "", message = "", line = "1"] = /^(\S+) (.+)@(.+)$/.exec(text) ?? [];
  return { file: "specs/acme/openapi.yaml", line: Number(line), col: 1, rule, message, hint: "Mend it." };
}

/** Lines 1 to 9 hold `#/a1` to `#/a9`; lines 11 to 19 hold the same, moved down. */
const pointerOf = ({ line }: LintProblem): string | undefined => (line > 20 ? undefined : `#/a${line % 10}`);

interface Case {
  readonly name: string;
  readonly known: readonly string[];
  readonly now: readonly string[];
  readonly fresh?: readonly string[];
  readonly gone?: { readonly [rule: string]: number };
}

const TABLE: readonly Case[] = [
  { name: "the same", known: ["r x@1", "q y@2"], now: ["r x@1", "q y@2"] },
  { name: "what only moved", known: ["r x@1"], now: ["r x@11"] },
  { name: "another message", known: ["r x@1"], now: ["r y@1"], fresh: ["y"], gone: { r: 1 } },
  { name: "another place", known: ["r x@1"], now: ["r x@2"], fresh: ["x"], gone: { r: 1 } },
  { name: "another rule", known: ["r x@1"], now: ["q x@1"], fresh: ["x"], gone: { r: 1 } },
  { name: "one more of the same", known: ["r x@1"], now: ["r x@1", "r x@1"], fresh: ["x"] },
  { name: "one less of the same", known: ["r x@1", "r x@1"], now: ["r x@1"], gone: { r: 1 } },
  { name: "what stands in no description, by its file", known: ["r x@21"], now: ["r x@22"] },
  { name: "a rule that is called like what every object has", known: [], now: ["constructor x@1"], fresh: ["x"] },
];

it.each(TABLE)("$name", ({ known, now, fresh = [], gone = {} }) => {
  const baseline = JSON.parse(JSON.stringify(baselineOf(known.map(problem), pointerOf)));
  const compared = compareBaseline(baseline, now.map(problem), pointerOf);
  expect(compared.fresh.map(({ message }) => message)).toEqual(fresh);
  expect(Object.fromEntries(compared.gone)).toEqual(gone);
});
