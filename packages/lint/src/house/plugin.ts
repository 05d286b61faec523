// The rules of the house as a plugin of Redocly, for `redocly lint` and for editors: redocly.yaml names this file.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gate } from "@specwright/codegen/stages";
import { type Diagnostic, DiskFolder, readDocument, SpecError } from "@specwright/openapi";
import type { Description } from "../description.ts";
import { HOUSE_RULES, type HouseOptions, houseProblems } from "./index.ts";

/** What a plugin gets to see of Redocly, as far as it is used here. */
interface Context {
  readonly location: { readonly source: Source };
  report(problem: { readonly message: string; readonly location: object }): void;
}
interface Source {
  readonly absoluteRef: string;
  readonly constructor: unknown;
  /** What stands there, where somebody has read it already. */
  readonly description?: Description;
}
type SourceClass = new (absoluteRef: string, body: string) => object;

/** Rule for descriptions that cannot be read, or of which no client can be made. */
const REFUSED = "refused";
/** What was found in a description when it was read, by the options of a rule. It may be another one when it is read again. */
const found = new WeakMap<Source, Map<string, readonly Diagnostic[]>>();

export default function house(): object {
  const names = [...HOUSE_RULES, REFUSED];
  return {
    id: "house",
    rules: {
      oas3: Object.fromEntries(
        names.map((name) => [name, (options: object) => ({ Root: { enter: rule(name, options) } })]),
      ),
    },
    configs: { all: { rules: Object.fromEntries(names.map((name) => [`house/${name}`, "error"])) } },
  };
}

/** The second line of a message says how to mend it. */
function rule(name: string, options: object) {
  return (_root: unknown, context: Context): void => {
    const { source } = context.location;
    const { root = "/" } = source.description ?? {};
    for (const { rule, file, line, col, message, hint } of problemsOf(source, { [name]: options })) {
      if (rule !== name) continue;
      const location = { source: sourceOf(source, resolve(root, file)), pointer: undefined, start: { line, col } };
      context.report({ message: `${message}\n${hint}`, location });
    }
  };
}

/** Once for all rules that have the same options. */
function problemsOf(source: Source, options: HouseOptions): readonly Diagnostic[] {
  const key = JSON.stringify(options["operation-failure"] ?? {});
  const known = found.get(source) ?? new Map<string, readonly Diagnostic[]>();
  const problems = known.get(key) ?? problemsIn(source, options);
  found.set(source, known.set(key, problems));
  return problems;
}

function problemsIn(source: Source, options: HouseOptions): readonly Diagnostic[] {
  try {
    const { folder, document } = source.description ?? readDescription(source.absoluteRef);
    return houseProblems(folder, document, options);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.diagnostics.map((one) => ({ ...one, rule: REFUSED, message: `${one.rule}: ${one.message}` }));
  }
}

/** The folder is `specs/<provider>`, however deep the description lies in it. */
function readDescription(path: string): Description {
  const [, root = dirname(path)] = /^(.*\/specs\/[^/]+)\//.exec(path) ?? [];
  const folder = new DiskFolder("/", root);
  const document = readDocument(folder, path.slice(root.length + 1));
  gate(document);
  return { root: "/", folder, document };
}

/** Redocly shows a place with the lines around it, so that it wants the text of each file that is named. */
function sourceOf(own: Source, path: string): object {
  if (path === own.absoluteRef) return own;
  const text = readable(path);
  return new (own.constructor as SourceClass)(path, text);
}

function readable(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // What is reported may be that the file is missing.
  }
}
