import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { type Config, getLineColLocation, lint, type NormalizedProblem, YamlParseError } from "@redocly/openapi-core";
import { type Folder, SpecError } from "@specwright/openapi";
import type { Description } from "./description.ts";
import { configured } from "./exceptions/configured.ts";
import { HOUSE_RULES } from "./house/index.ts";
import type { LintProblem } from "./problem.ts";
import { redoclyConfig } from "./redocly-config.ts";
import { FolderFiles } from "./redocly-files.ts";
import { mendingOf } from "./redocly-rules.ts";

/** A description to look at. */
export interface Linted {
  /** By this redocly.yaml knows its exceptions. */
  readonly id: string;
  /** Its folder, relative to the root. */
  readonly path: string;
  readonly description: Description;
  /** What is known of it without Redocly. */
  readonly problems: readonly LintProblem[];
}

const PREFIX = "house/";
/** The rules of the house know what redocly.yaml excepts. */
const DONE: ReadonlySet<string> = new Set(HOUSE_RULES.map((rule) => PREFIX + rule));

/**
 * What is known of some descriptions and what Redocly's linter says of them, with the rules of the house as its plugin, as
 * far as redocly.yaml does not except it. Warnings count. It reads the files of their folders, and nothing else: neither
 * network nor what lies elsewhere.
 * @param workspace where redocly.yaml is, with the rules and their exceptions
 */
export async function redoclyProblems(workspace: string, all: readonly Linted[]): Promise<Map<string, LintProblem[]>> {
  const found = new Map<string, LintProblem[]>();
  if (all.length === 0) return found;
  const config = await redoclyConfig(
    workspace,
    all.map(({ id }) => id),
  );
  for (const one of all) found.set(one.id, await problemsOf(config.forAlias(one.id), one));
  return found;
}

async function problemsOf(config: Config, { path, description, problems: known }: Linted): Promise<LintProblem[]> {
  const { root, folder, document } = description;
  const files = new FolderFiles(description, realpathSync(resolve(root, path)));
  const ref = files.fileOf(resolve(root, document.file));
  try {
    const problems = await lint({ ref, config, externalRefResolver: files });
    const shown = problems.filter(({ ignored }) => !ignored).map((one) => ({ ...one, ...placeOf(one, folder, files) }));
    const sorted = [...shown.filter(isError), ...shown.filter((one) => !isError(one))];
    const said = sorted.map((one) => ({ name: one.ruleId, problem: described(one) }));
    const own = known.map((problem) => ({ name: PREFIX + problem.rule, problem }));
    return configured(config, description, [...own, ...said], DONE);
  } catch (error) {
    if (error instanceof SpecError) return [...error.diagnostics];
    if (error instanceof YamlParseError) return [...known, unreadable(error, document.file)];
    return [...known, failed(error as Error, document.file)];
  }
}

/** Redocly's reader of YAML refuses some of what the loader takes. */
function unreadable({ message, line, col }: YamlParseError, file: string): LintProblem {
  const what = message.replace(/ in ".*$/, "");
  const hint = "Redocly cannot read this YAML, and neither can editors that use it. Write it as JSON would have it.";
  return { file, line, col, rule: "syntax", message: what, hint };
}

/** What Redocly does not know ends its run in the middle, and none of its rules has looked at the rest. */
function failed({ message }: Error, file: string): LintProblem {
  const what = `Redocly's linter fails on this description, so it is not linted: ${message.replaceAll("\n", " ")}`;
  const hint =
    "Leave out what Redocly does not know, or report the failure to Redocly. Generation, mock and contract work without it.";
  return { file, line: 1, col: 1, rule: "linter-failed", message: what, hint };
}

function isError({ severity }: NormalizedProblem): boolean {
  return severity === "error";
}

type Place = Pick<LintProblem, "file" | "line" | "col" | "pointer">;

function placeOf({ location: [at] }: NormalizedProblem, folder: Folder, files: FolderFiles): Place {
  if (at === undefined) throw new Error("Redocly reported a problem without a place");
  const { line, col } = getLineColLocation(at).start;
  return { file: folder.display(files.fileOf(at.source.absoluteRef)), line, col, pointer: at.pointer };
}

function described({ ruleId, message, reference, file, line, col, pointer }: NormalizedProblem & Place): LintProblem {
  const place = { file, line, col, pointer };
  if (!ruleId.startsWith(PREFIX))
    return { ...place, rule: ruleId, message: message.replaceAll("\n", " "), hint: mendingOf(ruleId, reference) };
  const [what = "", ...how] = message.split("\n");
  return { ...place, rule: ruleId.slice(PREFIX.length), message: what, hint: how.join(" ") };
}
