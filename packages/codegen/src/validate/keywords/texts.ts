import { regularExpression } from "../../gate/patterns.ts";
import { TEXT_FORMATS } from "../formats.ts";
import { formatKeyword } from "./format.ts";
import { call, type Keyword, same } from "./keyword.ts";

/** Keywords for texts, in the order in which Ajv asks them. */
export const TEXTS: readonly Keyword[] = [
  same("maxLength", "number"),
  same("minLength", "number"),
  { name: "pattern", holds: "string", write: (source: string) => [call("pattern", source, ...flags(source))] },
  formatKeyword("format", TEXT_FORMATS),
];

/** The flags of an expression where they are not the usual `u`. */
export function flags(source: string): string[] {
  return regularExpression(source).flags === "u" ? [] : [""];
}
