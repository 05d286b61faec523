import type { JsonObject } from "@specwright/openapi";
import type { TextForm } from "../schema/text.ts";
import { asField, formatOf, writesSingleAs } from "./serialization.ts";

const SEPARATORS: { readonly [style: string]: string } = { spaceDelimited: " ", pipeDelimited: "|" };

/** How both versions of a parameter or header write a list, as far as a scalar may have the same text. */
export function parameterTexts(...versions: readonly JsonObject[]): TextForm {
  const single = versions.every((one) => versions.every((other) => writesSingleAs(one, other)));
  const [separator] = versions.flatMap(separatorOf);
  return { single, separator };
}

/** The same for a field of a form. */
export function formTexts(encodings: readonly JsonObject[]): TextForm {
  return parameterTexts(...encodings.map((encoding) => asField("", encoding)));
}

/** The items of an exploded list have a name each, or a sign before each of them. */
function separatorOf(parameter: JsonObject): string[] {
  const { style, explode } = formatOf(parameter);
  if (style === "simple") return [","];
  if (explode || style.includes("/")) return [];
  return [SEPARATORS[style] ?? ","];
}
