import { type Document, type FoundOperation, type JsonObject, operationPath } from "@specwright/openapi/internal";
import { type Defect, takenFor } from "./defect.ts";
import type { Listed } from "./listed-parameters.ts";
import { isExpression } from "./uri-templates.ts";

/** Paths whose parameters are not those that are declared. */
export function checkTemplate(document: Document, operation: FoundOperation, listed: readonly Listed[]): Defect[] {
  const { path } = operation;
  const wanted = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string));
  const inPath = listed.filter(({ parameter }) => parameter.in === "path");
  const fixed = new Set([...new URLSearchParams(path.replace(/#.*$/s, "").replace(/^[^?]*/, "")).keys()]);
  const repeated = listed.filter(({ parameter }) => parameter.in === "query" && fixed.has(String(parameter.name)));
  const declared = new Set(inPath.map(({ parameter }) => parameter.name));
  const missing = [...wanted].filter((name) => !declared.has(name) && !isExpression(name));
  const unused = inPath.filter(({ parameter }) => !wanted.has(String(parameter.name)));
  return [
    ...repeated.map(
      (one): Defect => ({
        ...document.locate(one.parameter, "name"),
        rule: "query-fixed",
        message: `the path ${path} gives "${String(one.parameter.name)}" its value already`,
        hint: "Remove the parameter, or the value from the path.",
        remedy: takenFor("it is ignored", one.path),
      }),
    ),
    ...missing.map((name) => undeclared(document, operation, name, missing)),
    ...unused.map(
      (one): Defect => ({
        ...document.locate(one.parameter, "name"),
        rule: "path-parameter-unused",
        message: `${path} has no {${String(one.parameter.name)}}`,
        hint: "Add it to the path, or remove the parameter.",
        remedy: takenFor("it is ignored", one.path),
      }),
    ),
  ];
}

function undeclared(document: Document, operation: FoundOperation, name: string, all: readonly string[]): Defect {
  const { path, item, method, node, id } = operation;
  const declaration = (one: string): JsonObject => ({
    name: one,
    in: "path",
    required: true,
    schema: { type: "string" },
  });
  const listPath = [...operationPath(operation), "parameters"];
  const hasList = Array.isArray(node.parameters);
  return {
    ...document.locate(item, method),
    rule: "path-parameter-missing",
    message: `${path} has {${name}}, and ${id} declares no path parameter of that name`,
    hint: `Add { name: ${name}, in: path, required: true, schema: … }.`,
    remedy: hasList
      ? takenFor("it is treated as text", [...listPath, "-"], declaration(name))
      : takenFor("it is treated as text", listPath, all.map(declaration)),
  };
}
