import { localKeys } from "../json/pointer.ts";

const SCHEMAS = "#/components/schemas/";

/** The name of the component schema that a reference leads to; undefined if it leads elsewhere, or deeper. */
export function componentOf(reference: string): string | undefined {
  // Almost every reference is of this form, and there are many.
  const plain = reference.startsWith(SCHEMAS) ? reference.slice(SCHEMAS.length) : "%";
  if (!/[/~%]/.test(plain)) return plain;
  const [root, section, name, ...others] = localKeys(reference) ?? [];
  return root === "components" && section === "schemas" && others.length === 0 ? name : undefined;
}
