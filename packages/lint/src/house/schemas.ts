import { type Diagnostic, type Document, isObject, type Json, walk } from "@specwright/openapi/internal";

/** Every component schema has the name of a type. */
export function checkSchemaNames(document: Document): Diagnostic[] {
  const { components } = document.bundled;
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  return Object.keys(schemas)
    .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
    .map((name) => {
      const message = `the schema "${name}" is not called like a type`;
      const hint = "Packages export it under this name. Write it in PascalCase: SessionList.";
      return { ...document.locate(schemas, name), rule: "schema-name", message, hint };
    });
}

/** Every component schema, and every property that a schema describes, says what it is. */
export function checkSchemaTexts(document: Document): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const { kind, node, parent, key, path } of walk("document", document.bundled)) {
    if (kind !== "schema" || !isObject(node)) continue;
    const component = path.length === 3 && path[0] === "components";
    const property = path.at(-2) === "properties";
    if ((!component && !property) || saysSomething(node, document)) continue;
    const message = `the ${property ? "property" : "schema"} "${key}" has no description`;
    const hint = "Say what it is: shape, unit, and where it is known from.";
    problems.push({ ...document.locate(parent, key), rule: "schema-description", message, hint });
  }
  return problems;
}

/** A reference speaks through what it points to; a branch that only repeats a property through the property itself. */
function saysSomething(schema: Json, document: Document): boolean {
  if (!isObject(schema)) return true;
  if (typeof schema.description === "string" && schema.description.trim() !== "") return true;
  const target = typeof schema.$ref === "string" ? document.resolve(schema.$ref) : undefined;
  if (isObject(target)) return saysSomething(target, document);
  return Object.keys(schema).every((key) => ["const", "not", "type", "pattern", "maxLength", "minLength"].includes(key))
    ? "const" in schema || "not" in schema
    : false;
}
