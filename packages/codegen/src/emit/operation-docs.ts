import type { OperationModel } from "../model/types.ts";

/** The documentation of an operation, wherever it is printed. */
export function operationDocs(operation: OperationModel): (string | undefined)[] {
  const { summary, description, method, path, responses, deprecated } = operation;
  const failures = responses.filter(({ status }) => !status.startsWith("2"));
  return [
    summary && summary !== description ? sentence(summary) : undefined,
    description,
    `\`${method} ${path}\``,
    ...failures.map(({ status, description: text }) => `@throws ApiError ${status}${text ? `: ${oneLine(text)}` : ""}`),
    deprecated ? "@deprecated" : undefined,
  ];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
