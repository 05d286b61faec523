// The rules of the house as a plugin of Redocly, for `redocly lint` and for editors: redocly.yaml names this file.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gate } from "@specwright/codegen/stages";
import { type Diagnostic, DiskFolder, readDocument, SpecError } from "@specwright/openapi";
import type { Description } from "../description.ts";
import { type Given, HOUSE_RULES, type RuleOptions, ruleProblems } from "./index.ts";

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
/** Rules that need more than the plugin has: lint asks them, and redocly.yaml switches them off by the same name. */
const ASKED_ELSEWHERE = ["example-type"];
/** Rules of Redocly of which a rule of the house asks the same, with more knowledge of streams, uploads and exceptions. */
const REPLACED = {
  "no-invalid-media-type-examples": "off",
  "operation-summary": "off",
  "operation-4xx-response": "off",
};
/** What was read of a source, or why it cannot be read. It may be another one when it is read again. */
const READ = new WeakMap<Source, Given | readonly Diagnostic[]>();

export default function house(): object {
  const names = [...HOUSE_RULES, ...ASKED_ELSEWHERE, REFUSED];
  const levels = Object.fromEntries(names.map((name) => [`house/${name}`, "error"]));
  return {
    id: "house",
    rules: {
      oas3: Object.fromEntries(
        names.map((name) => [name, (options: RuleOptions) => ({ Root: { enter: rule(name, options) } })]),
      ),
    },
    configs: { all: { rules: { ...REPLACED, ...levels } } },
  };
}

/** The second line of a message says how to mend it. */
function rule(name: string, options: RuleOptions) {
  return (_root: unknown, context: Context): void => {
    const { source } = context.location;
    const { root = "/" } = source.description ?? {};
    for (const { file, line, col, message, hint } of problemsOf(name, source, options)) {
      const location = { source: sourceOf(source, resolve(root, file)), pointer: undefined, start: { line, col } };
      context.report({ message: `${message}\n${hint}`, location });
    }
  };
}

function problemsOf(name: string, source: Source, options: RuleOptions): readonly Diagnostic[] {
  const given = READ.get(source) ?? source.description ?? readGiven(source);
  READ.set(source, given);
  if ("document" in given) return ruleProblems(name, given, options);
  return name === REFUSED ? given : [];
}

function readGiven(source: Source): Given | readonly Diagnostic[] {
  try {
    return readDescription(source.absoluteRef);
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
