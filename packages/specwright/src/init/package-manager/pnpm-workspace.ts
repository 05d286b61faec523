import { isObject, MemoryFolder, readWritten, type SpecError, type WrittenFile } from "@specwright/openapi/source";
import { isScalar, isSeq, parseDocument } from "yaml";
import { problem } from "./read-manifest.ts";

/** The file in which pnpm reads which folders have packages; what package.json says of them it ignores. */
export const PNPM_WORKSPACE = "pnpm-workspace.yaml";

/**
 * The text of that file with one folder more. All else, comments included, stays as it is.
 * @param text as it is now; undefined where there is none
 * @param shown the file, as messages name it
 * @throws SpecError with the place of what is no YAML, or no list
 */
export function withFolder(text: string | undefined, glob: string, shown: string): string {
  const written = readWritten(new MemoryFolder("", { [shown]: text ?? "" }), shown);
  if (!isObject(written.value)) throw notList(written, [], "this is no object");
  const document = parseDocument(text ?? "");
  const packages = document.get("packages") ?? undefined;
  if (packages === undefined) document.set("packages", document.createNode([glob]));
  else if (!isSeq(packages)) throw notList(written, ["packages"], "packages is no list of folders");
  else if (packages.items.some((item) => isScalar(item) && item.value === glob)) return text as string;
  else packages.add(document.createNode(glob));
  return document.toString({ lineWidth: 0 });
}

function notList({ locate }: WrittenFile, path: readonly string[], message: string): SpecError {
  const hint = 'It has to have "packages" with a list, such as ["packages/*"]. Correct it, and try again.';
  return problem(locate, { path, message, hint });
}
