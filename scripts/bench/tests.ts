import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listProviders } from "@specwright/codegen";
import { throwAwayCopy } from "../copies/throw-away-copy.ts";

/** How long `npm test` took after a change. */
export interface TestsFigure {
  readonly scenario: string;
  readonly seconds: number;
  /** Seconds of all cores together, which others on the machine do not make more; undefined where nobody knows. */
  readonly cpu: number | undefined;
  /** Seconds. */
  readonly goal: number;
  readonly executed: number;
  readonly cached: number;
  /** The last line of `npm test`. */
  readonly said: string;
  readonly ok: boolean;
}

interface Scenario {
  readonly scenario: string;
  readonly goal: number;
  /** Makes the change. */
  readonly change: (root: string) => void;
}

const ENGINE = ["openapi", "codegen", "lint", "review", "contract", "import", "runtime", "specwright"];

/** Measures the scenarios whose name holds one of the texts, in a copy of the repository; the first run is always made. */
export function benchTests(repository: string, only: readonly string[], tell: (figure: TestsFigure) => void): void {
  const copy = throwAwayCopy(repository);
  try {
    for (const scenario of scenarios(copy))
      if (scenario.scenario === FRESH || only.length === 0 || only.some((text) => scenario.scenario.includes(text)))
        tell(measured(copy, scenario));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const FRESH = "fresh clone";

function scenarios(root: string): Scenario[] {
  const [provider = ""] = listProviders(root);
  return [
    { scenario: FRESH, goal: 180, change: () => {} },
    { scenario: "nothing changed", goal: 5, change: () => {} },
    { scenario: "spec of a provider, generated again", goal: 40, change: () => changeSpec(root, provider) },
    ...ENGINE.map((name) => ({
      scenario: `packages/${name}`,
      goal: 60,
      change: () => changeFile(join(root, `packages/${name}/src/index.ts`), (text) => `${text}// An edit.\n`),
    })),
  ];
}

/** What its package says changes too: the description, and the words that stand beside its methods. */
function changeSpec(root: string, provider: string): void {
  changeFile(join(root, `specs/${provider}/openapi.yaml`), (text) => text.replace(/summary: (?=\w)/, "summary: Now "));
  npm(root, "run", "generate");
}

function changeFile(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} is not what the change expects`);
  writeFileSync(file, after);
}

function measured(root: string, { scenario, goal, change }: Scenario): TestsFigure {
  const [began, cpu] = [performance.now(), childrenSeconds()];
  change(root);
  const { status, stdout } = npm(root, "test");
  const seconds = (performance.now() - began) / 1000;
  const used = childrenSeconds();
  const [, tasks = "0", cached = "0"] = /(\d+) tasks, (\d+) from the cache/.exec(stdout) ?? [];
  spawnSync("git", ["checkout", "--quiet", "."], { cwd: root });
  return {
    ...{ scenario, goal, seconds: Math.round(seconds * 10) / 10, ok: status === 0 && seconds <= goal },
    cpu: used === undefined || cpu === undefined ? undefined : Math.round(used - cpu),
    executed: Number(tasks) - Number(cached),
    cached: Number(cached),
    said: status === 0 ? (stdout.trim().split("\n").at(-1) ?? "") : stdout.slice(-3000),
  };
}

function npm(cwd: string, ...args: string[]): { status: number | null; stdout: string } {
  return spawnSync("npm", args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
}

/** Seconds of the processor that the processes took which this one has waited for; Linux alone tells. */
function childrenSeconds(): number | undefined {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
    const TICKS = 100;
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}
