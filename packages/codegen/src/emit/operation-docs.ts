import type { OperationModel, ResponseModel, SchemaName } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";

/** The documentation of an operation, wherever it is printed. */
export function operationDocs(operation: OperationModel): string[] {
  const { summary, description, method, path, responses, deprecated } = operation;
  const failures = responses.filter(({ status }) => !status.startsWith("2"));
  const docs: string[] = [];
  if (summary !== description) docs.push(sentence(summary));
  docs.push(description, `\`${method} ${path}\``, ...failures.map(throwsTag));
  if (deprecated) docs.push("@deprecated");
  return docs;
}

/** The documentation of a component schema, as a comment. */
export function schemaDocs({ description, deprecated }: Pick<SchemaName, "description" | "deprecated">): string {
  if (deprecated) return jsdoc([description, "@deprecated"]);
  return jsdoc([description]);
}

function throwsTag({ status, description }: ResponseModel): string {
  if (!description) return `@throws ApiError ${status}`;
  return `@throws ApiError ${status}: ${oneLine(description)}`;
}

function sentence(text: string): string {
  if (text === "" || /[.!?]$/.test(text)) return text;
  return `${text}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
