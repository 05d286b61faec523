import { isObject, MemoryFolder, readWritten, type SpecError, type WrittenFile } from "@specwright/openapi/internal";
import { type Document, isMap, isSeq, parseDocument, type Scalar, YAMLMap } from "yaml";
import { problem } from "./read-manifest.ts";

/** The file in which pnpm reads which folders have packages; what package.json says of them it ignores. */
export const PNPM_WORKSPACE = "pnpm-workspace.yaml";

/** A package that only counts installations. Since pnpm 11 an install fails until somebody says whether it may run. */
const COUNTER = "@scarf/scarf";
const WHY = " It only counts installations, and nothing needs it.";

/**
 * The text of that file with one folder more. All else, comments included, stays as it is.
 * @param text as it is now; undefined where there is none
 * @param shown the file, as messages name it
 * @throws SpecError with the place of what is no YAML, or no list
 */
export function withFolder(text: string | undefined, glob: string, shown: string): string {
  const written = readWritten(new MemoryFolder("", { [shown]: text ?? "" }), shown);
  if (!isObject(written.value)) throw notList(written, [], "this is no object");
  const { allowBuilds } = written.value;
  const packages = written.value.packages ?? [];
  if (!Array.isArray(packages)) throw notList(written, ["packages"], "packages is no list of folders");
  const edits = [
    ...(packages.includes(glob) ? [] : [(document: Document) => add(document, glob)]),
    ...(isObject(allowBuilds) && COUNTER in allowBuilds ? [] : [refuseCounter]),
  ];
  if (edits.length === 0) return text as string;
  const document = parseDocument(text ?? "");
  for (const edit of edits) edit(document);
  return document.toString({ lineWidth: 0 });
}

function add(document: Document, glob: string): void {
  const packages = document.get("packages");
  if (isSeq(packages)) packages.add(document.createNode(glob));
  else document.set("packages", document.createNode([glob]));
}

function refuseCounter(document: Document): void {
  const rule = document.createPair(COUNTER, false);
  (rule.key as Scalar).commentBefore = WHY;
  const rules = document.get("allowBuilds");
  if (isMap(rules)) rules.add(rule);
  else document.set("allowBuilds", Object.assign(new YAMLMap(), { items: [rule] }));
}

function notList({ locate }: WrittenFile, path: readonly string[], message: string): SpecError {
  const hint = 'It has to have "packages" with a list, such as ["packages/*"]. Correct it, and try again.';
  return problem(locate, { path, message, hint });
}
