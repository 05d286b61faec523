import type { JsonObject } from "@specwright/openapi";
import type { TextForm } from "../schema/text.ts";
import { asField, separatorOf, writesSingleAs } from "./serialization.ts";

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
