import type { OperationModel, ResponseModel } from "../model/types.ts";

/** The documentation of an operation, as paragraphs and tags of a comment. */
export function operationDocs(operation: OperationModel): string[] {
  const { summary, description, method, path, responses, deprecated } = operation;
  const failures = responses.filter(({ status }) => !status.startsWith("2"));
  const docs: string[] = [];
  if (summary !== description) docs.push(sentence(summary));
  docs.push(description, `\`${method} ${path}\``, ...failures.map(throwsTag));
  if (deprecated) docs.push("@deprecated");
  return docs;
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
