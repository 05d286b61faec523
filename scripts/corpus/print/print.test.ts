import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { type Limit, needlessLimits } from "../limits.ts";
import { Progress } from "../progress.ts";
import type { DescriptionResult, StepResult } from "../result.ts";
import { totalsOf } from "../totals.ts";
import { columnsOf } from "./columns.ts";
import { printTotals } from "./print-totals.ts";
import { Rows } from "./rows.ts";
import { bytes } from "./units.ts";

const step = (changes: Partial<StepResult>): StepResult => ({
  ...{ step: "generate", state: "passed", seconds: 1.23, failures: [], figures: {} },
  ...changes,
});
const figures = { operations: 3, describedOperations: 4, peakMemory: 2.5e8, described: 2000, written: 51_000 };
const generated = step({ figures, leftOut: { "get-with-body": 1 } });
const called = step({ step: "call", figures: { operations: 3, called: 2, cameBack: 2 } });
const problem = { rule: "lying-answer", message: "getThing plain: answered 500" };
const uncalled = step({ ...called, state: "failed", failures: [problem, problem] });

const RIGHT: DescriptionResult = { id: "right", file: "/a", steps: [generated, called] };
const WRONG: DescriptionResult = { id: "wrong", file: "/b", steps: [generated, uncalled] };
const refused = step({ state: "failed", failures: [{ rule: "syntax", message: "specs/none/openapi.yaml:1:1" }] });
const NONE: DescriptionResult = { id: "none", file: "/c", steps: [refused, step({ step: "call", state: "not run" })] };
const LIMIT: Limit = { description: "wrong", step: "call", reason: "a date is missing" };

const chosen = { steps: ["generate", "call"], compilers: [] } as const;
const rows = (limits: readonly Limit[]): Rows =>
  new Rows(["right", "wrong"], columnsOf(chosen), limits, pc.createColors(false));

describe("a row", () => {
  test.each<[string, DescriptionResult, readonly Limit[], string]>([
    [
      "that is right",
      RIGHT,
      [],
      "✓ right              3 of 4     1.2 s   250 MB     2 kB     51 kB ×25.5       2 of 2 of 3",
    ],
    [
      "with a failure",
      WRONG,
      [],
      `✗ wrong              3 of 4     1.2 s   250 MB     2 kB     51 kB ×25.5       2 of 2 of 3
    call: getThing plain: answered 500 (and 1 more)`,
    ],
    [
      "with a listed limit",
      WRONG,
      [LIMIT],
      `! wrong              3 of 4     1.2 s   250 MB     2 kB     51 kB ×25.5       2 of 2 of 3
    call, a listed limit: a date is missing: getThing plain: answered 500 (and 1 more)`,
    ],
    [
      "of what was refused",
      NONE,
      [],
      `✗ none               0 of 0     1.2 s     0 kB     0 kB               –                 –
    generate: specs/none/openapi.yaml:1:1`,
    ],
  ])("%s", (_name, result, limits, want) => {
    expect(rows(limits).of(result)).toBe(want);
  });

  test("stands below its column", () => {
    expect(rows([]).head).toBe(
      "  description    operations      time   memory       in             out  call: operations",
    );
  });
});

describe("totals", () => {
  test("count by step and by rule", () => {
    expect(printTotals(totalsOf([RIGHT, WRONG, NONE], chosen.steps, []), [])).toBe(
      `generate     2 passed     1 failed     0 not run  syntax 1
call         1 passed     1 failed     1 not run  lying-answer 1
left out by rule: get-with-body 2
3 descriptions: 1 right, 0 with listed limits, 2 wrong`,
    );
  });

  test.each<[string, readonly DescriptionResult[], Limit, Partial<ReturnType<typeof totalsOf>>, number]>([
    ["that is needed", [WRONG], LIMIT, { wrong: 0, withLimits: 1 }, 0],
    ["of another step", [WRONG], { ...LIMIT, step: "generate" }, { wrong: 1, withLimits: 0 }, 1],
    ["that is needed no more", [RIGHT], { ...LIMIT, description: "right" }, { right: 1, wrong: 0 }, 1],
    ["of a step that was not run", [NONE], { ...LIMIT, description: "none" }, { wrong: 1 }, 0],
    ["of a description that was not tried", [RIGHT], LIMIT, { right: 1 }, 0],
  ])("with a limit %s", (_name, results, limit, want, needless) => {
    expect(totalsOf(results, chosen.steps, [limit])).toMatchObject(want);
    expect(needlessLimits([limit], results)).toHaveLength(needless);
  });
});

test.each([
  [1_400, "1 kB"],
  [999_000, "999 kB"],
  [4_040_000, "4.0 MB"],
  [400_000_000, "400 MB"],
])("%i bytes are %s", (value, want) => {
  expect(bytes(value)).toBe(want);
});

describe("progress", () => {
  test.each([
    [false, "row\nlast\n"],
    [
      true,
      "\r\u001b[K0 of 2, a: call\r\u001b[K0 of 2, a: call, b: types\r\u001b[Krow\n\r\u001b[K1 of 2, b: types\r\u001b[Klast\n",
    ],
  ])("where a terminal is %j", (isTTY, want) => {
    let written = "";
    const progress = new Progress({ isTTY, write: (text) => (written += text) }, 2);
    progress.began("a", "call");
    progress.began("b", "types");
    progress.ended("a", "row");
    progress.line("last");
    expect(written).toBe(want);
  });
});
