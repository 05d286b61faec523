// The only file that knows the library which edits JSON with comments.
import { applyEdits, modify, type ParseError, parse } from "jsonc-parser";
import type { Completed } from "./ignored.ts";

/** Lists of a task of turbo. */
interface Task {
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly dependsOn?: readonly string[];
}

interface Tasks {
  readonly [name: string]: Task;
}

/** What a turbo.json that is there gets, and what its own tasks lack, as text to add. */
export interface CompletedTurbo extends Completed {
  readonly lacks: readonly string[];
}

/** A turbo.json with the tasks that it lacks. Its own tasks and comments stay as they are. */
export function completedTurbo(own: string, wanted: string): CompletedTurbo {
  const { tasks } = JSON.parse(wanted) as { readonly tasks: Tasks };
  const there = tasksOf(own);
  if (there === undefined) return { text: own, added: [], lacks: [`"tasks": ${JSON.stringify(tasks)}`] };
  const added = Object.keys(tasks).filter((name) => there[name] === undefined);
  const text = added.reduce((so, name) => withTask(so, name, tasks[name] as Task), own);
  const lacks = Object.keys(tasks).flatMap((name) => lackOf(name, there[name], tasks[name] as Task));
  return { text, added, lacks };
}

/** Undefined where the file cannot be read, or is of a turbo that calls its tasks otherwise. */
function tasksOf(text: string): Tasks | undefined {
  const errors: ParseError[] = [];
  const read: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !isObject(read) || "pipeline" in read) return undefined;
  const { tasks = {} } = read as { readonly tasks?: unknown };
  return isObject(tasks) ? (tasks as Tasks) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withTask(text: string, name: string, task: Task): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const formattingOptions = { insertSpaces: !/^\t/m.test(text), tabSize: 2, eol };
  return applyEdits(text, modify(text, ["tasks", name], task, { formattingOptions }));
}

/** A task that starts too early fails; one that does not know its files replays old results after a change of them. */
function lackOf(name: string, own: Task | undefined, wanted: Task): string[] {
  if (own === undefined || !isObject(own)) return [];
  const lists = {
    dependsOn: missing(own.dependsOn, wanted.dependsOn),
    inputs: missingInputs(own.inputs, wanted.inputs),
    outputs: missing(own.outputs, wanted.outputs),
  };
  const lacking = Object.entries(lists).filter(([, list]) => list.length > 0);
  if (lacking.length === 0) return [];
  return [`"${name}": ${JSON.stringify(Object.fromEntries(lacking))}`];
}

function missing(own: readonly string[] = [], wanted: readonly string[] = []): string[] {
  return wanted.filter((one) => !own.includes(one));
}

const DEFAULT = "$TURBO_DEFAULT$";

/** Without `inputs`, what is in a package is an input. Lists that are given have to say so. */
function missingInputs(own: readonly string[] | undefined, wanted: readonly string[] = []): string[] {
  const said = own ?? [DEFAULT];
  const lacking = missing(said, wanted).filter((one) => !said.includes(DEFAULT) || one.startsWith("$TURBO_ROOT$"));
  return own === undefined && lacking.length > 0 ? [DEFAULT, ...lacking] : lacking;
}
