import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { LintProblem } from "./problem.ts";
import { mendingOf } from "./redocly-rules.ts";

/** A description to look at. */
export interface Linted {
  /** By this redocly.yaml knows its exceptions. */
  readonly id: string;
  /** The file, relative to the root. */
  readonly file: string;
}

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly reference?: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly pointer?: string;
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/** The parts of redocly.yaml that name files. */
interface Config {
  readonly plugins?: readonly string[];
  readonly apis?: { readonly [id: string]: object };
}

const PREFIX = "house/";

/**
 * What Redocly's linter says of some descriptions, with the rules of the house as its plugin. Warnings count.
 * @param workspace where redocly.yaml is, with the rules and their exceptions
 * @param root the folder that places are shown from
 * @param node the program that runs it
 */
export async function redoclyProblems(
  workspace: string,
  root: string,
  all: readonly Linted[],
  node: string,
): Promise<Map<string, LintProblem[]>> {
  if (all.length === 0) return new Map();
  const folder = mkdtempSync(join(tmpdir(), "specwright-lint-"));
  try {
    const config = join(folder, "redocly.yaml");
    writeFileSync(config, JSON.stringify(configFor(workspace, root, all)));
    const answers = (await run(workspace, root, [...all.map(({ id }) => id), "--config", config], node)).split(
      /^\}\{$/m,
    );
    if (answers.length !== all.length)
      throw new Error(`redocly lint was asked about ${all.length} descriptions and answered ${answers.length} times`);
    return new Map(all.map(({ id, file }, index) => [id, problems(file, whole(answers, index))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One JSON text for each description, one directly after the other. */
function whole(answers: readonly string[], index: number): string {
  return `${index > 0 ? "{" : ""}${answers[index]}${index < answers.length - 1 ? "}" : ""}`;
}

/** The workspace's own rules for these files, wherever they lie. */
function configFor(workspace: string, root: string, all: readonly Linted[]): object {
  const own = (parse(readFileSync(join(workspace, "redocly.yaml"), "utf8")) ?? {}) as Config;
  const apis = all.map(({ id, file }) => [id, { ...own.apis?.[id], root: resolve(root, file) }]);
  return {
    ...own,
    plugins: (own.plugins ?? []).map((path) => resolve(workspace, path)),
    apis: Object.fromEntries(apis),
  };
}

function problems(file: string, text: string): LintProblem[] {
  const { problems: found } = JSON.parse(text) as { problems: readonly Problem[] };
  return found.map(({ ruleId, message, reference, location: [at] }) => {
    const house = ruleId.startsWith(PREFIX);
    const [what = "", ...how] = house ? message.split("\n") : [message.replaceAll("\n", " ")];
    return {
      file: at?.source.ref ?? file,
      line: at?.start?.line ?? 1,
      col: at?.start?.col ?? 1,
      pointer: at?.pointer,
      rule: house ? ruleId.slice(PREFIX.length) : ruleId,
      message: what,
      hint: house ? how.join(" ") : mendingOf(ruleId, reference),
    };
  });
}

function run(workspace: string, root: string, args: readonly string[], node: string): Promise<string> {
  const program = join(workspace, "node_modules/@redocly/cli/bin/cli.js");
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((fulfil, reject) => {
    const options = { cwd: root, env, maxBuffer: 1 << 28 };
    execFile(node, [program, "lint", ...args, "--format=json", "--max-problems=100000"], options, (error, out, err) => {
      // Exit 1 is how it says that it found errors; without JSON it has not run at all.
      if (out.trim().startsWith("{")) fulfil(out.trim());
      else reject(new Error(`redocly lint ${args.join(" ")} did not run: ${err || String(error)}`));
    });
  });
}
