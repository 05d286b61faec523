import type { Compiler } from "../job.ts";
import type { Options } from "../options.ts";
import { type DescriptionResult, type Step, type StepResult, stepOf } from "../result.ts";
import { bytes, seconds, thousands } from "./units.ts";

/** A column of the table: what it is called, how wide it is, and what a step says in it. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly step: Step;
  text(result: StepResult): string;
}

/** The columns of the steps that are run. */
export function columnsOf({ steps, compilers }: Pick<Options, "steps" | "compilers">): Column[] {
  const all: Column[] = [
    ...GENERATE,
    ...compilers.map(compilerColumn),
    { title: "build", width: 7, step: "build", text: ({ seconds: value }) => seconds(value) },
    { title: "call: operations", width: 16, step: "call", text: called },
    { title: "mock: GETs", width: 26, step: "mock", text: answered },
    { title: "contract", width: 17, step: "contract", text: sampled },
    { title: "review", width: 7, step: "review", text: ({ seconds: value }) => seconds(value) },
  ];
  return all.filter(({ step }) => steps.includes(step));
}

const GENERATE: readonly Column[] = [
  { title: "operations", width: 12, step: "generate", text: operations },
  { title: "time", width: 8, step: "generate", text: ({ seconds: value }) => seconds(value) },
  { title: "memory", width: 7, step: "generate", text: ({ figures }) => bytes(figures.peakMemory ?? 0) },
  { title: "in", width: 7, step: "generate", text: ({ figures }) => bytes(figures.described ?? 0) },
  { title: "out", width: 14, step: "generate", text: written },
];

function operations({ figures }: StepResult): string {
  return `${figures.operations ?? 0} of ${figures.describedOperations ?? 0}`;
}

function written({ figures: { written: out = 0, described = 0 } }: StepResult): string {
  if (out === 0 || described === 0) return "–";
  return `${bytes(out)} ×${(out / described).toFixed(1)}`;
}

function compilerColumn(compiler: Compiler): Column {
  const text = ({ figures }: StepResult): string => {
    const spent = figures[`milliseconds ${compiler}`] ?? 0;
    return `${seconds(spent / 1000)}, ${thousands(figures[`instantiations ${compiler}`] ?? 0)}`;
  };
  return { title: `TypeScript ${compiler}`, width: 16, step: "types", text };
}

/** Of all operations those that have a call, and of these those whose calls come back. */
function called({ figures: { cameBack = 0, called: tried = 0, operations: all = 0 } }: StepResult): string {
  return `${cameBack} of ${tried} of ${all}`;
}

/** All GETs, and how many were answered with which class of status. */
function answered({ figures: { gets = 0, ...classes } }: StepResult): string {
  const counts = Object.entries(classes).map(([name, count]) => `${name} ${count}`);
  return [`${gets}`, counts.join(", ")].filter(Boolean).join(": ");
}

function sampled({ figures: { passed = 0, run = 0, blind = 0 } }: StepResult): string {
  const seen = `${passed} of ${run - blind}`;
  return blind === 0 ? seen : `${seen}, ${blind} ?`;
}

/** The cells of a description, each with the state of its step. */
export function cellsOf(result: DescriptionResult, columns: readonly Column[]): Cell[] {
  return columns.map((column) => {
    const step = stepOf(result, column.step);
    if (!step || step.state === "not run") return { text: "–", state: "not run" };
    return { text: column.text(step), state: step.state };
  });
}

export interface Cell {
  readonly text: string;
  readonly state: StepResult["state"];
}
