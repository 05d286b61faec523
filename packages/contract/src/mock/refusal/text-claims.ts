import { comparable } from "../../document/member-names.ts";
import type { Claim } from "./claim.ts";

const joining: ReadonlySet<string> = new Set(["and", "or"]);

/** What stands before the name of what is wrong. */
const before =
  /^(invalid|missing|unknown|required|bad|malformed|wrong|illegal|unexpected|unsupported|empty|field|parameter|param|property|attribute|argument|for|many|few|max|maximum|min|minimum)$/i;
/** What stands after it. */
const after =
  /^(must|is|are|isn|cannot|can|could|should|may|needs?|has|have|was|were|required|missing|invalid|wrong|too|not|exceeds|expects|expected|contains|does|doesn|failed|out)$/i;

/**
 * The names of fields that a text names first, in the order in which they stand: "a and b are required" is about both, and
 * "a is longer than b" about the first.
 *
 * @param fields Names as they are compared.
 */
export function textClaims(text: string, fields: ReadonlySet<string>): Claim[] {
  const words = (text.match(/[\p{L}_$][\p{L}\p{N}_$.[\]-]*/gu) ?? []).map((word) => word.replace(/[.-]+$/, ""));
  const isField = (word: string): boolean => fields.has(comparable(keysOf(word).at(-1) ?? ""));
  const first = words.findIndex(isField);
  if (first < 0) return [];
  const rest = words.slice(first);
  const end = rest.findIndex((word) => !isField(word) && !joining.has(word));
  const named = end < 0 ? rest : rest.slice(0, end);
  const complains = before.test(words[first - 1] ?? "") || after.test(rest[named.length] ?? "");
  return named.filter(isField).map((word) => ({ keys: keysOf(word), complains }));
}

/** "items[0].name" */
function keysOf(word: string): string[] {
  return word.split(/[.[\]]+/).filter(Boolean);
}
