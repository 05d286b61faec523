import type { ParameterStyle } from "./parameter-style.ts";
import { isComposite, joined, texts, writeJson } from "./value-text.ts";

/** Writes a path parameter in any style that OpenAPI has: `a,b` (`simple`), `.a,b` (`label`), `;name=a,b` (`matrix`). */
export function pathInStyle(name: string, value: unknown, { style, explode = false }: ParameterStyle): string {
  const encode = encodeURIComponent;
  if (style === "json") return encode(writeJson(value));
  if (style === "label") return `.${joined(value, explode ? "." : ",", explode, encode)}`;
  if (style !== "matrix") return joined(value, ",", explode, encode);
  if (!explode || !isComposite(value)) return `;${name}=${joined(value, ",", false, encode)}`;
  return texts(value, encode)
    .map((parts) => `;${[name, ...parts].slice(-2).join("=")}`)
    .join("");
}
