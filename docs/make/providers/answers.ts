import {
  type ClientModel,
  type OperationModel,
  type ResponseModel,
  undescribedFailures,
} from "@specwright/codegen/stages";
import { asMarkdownBlock, asMarkdownCell, asMarkdownCode, asMarkdownCodeCell } from "@specwright/openapi/internal";
import { table } from "./table.ts";

/** What an operation answers: a row for each status, and an example of each success. */
export function answers(model: ClientModel, operation: OperationModel): string[] {
  const { responses } = operation;
  const rows = responses.map(({ status, description, variants }) => [
    asMarkdownCode(status),
    variants.map(({ mediaType }) => asMarkdownCodeCell(mediaType)).join(", ") || "no body",
    asMarkdownCell(description),
  ]);
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  return [
    "## Answers",
    table(["Status", "Media type", "When"], rows),
    ...expected(undescribedFailures(model, operation)),
    ...successes.flatMap(examplesOf),
  ];
}

/** What programs meet although the description is silent about it. */
function expected(statuses: readonly string[]): string[] {
  if (statuses.length === 0) return [];
  return [
    `Expect ${statuses.join(" and ")} too, which the description does not have: \`isApiError(error)\` is true for [every failure](../../#errors), and \`error.status\` says which.`,
  ];
}

/** The first example of each representation. */
function examplesOf({ status, variants }: ResponseModel): string[] {
  return variants.flatMap(({ mediaType, kind, examples: [example] }) => {
    if (example === undefined) return [];
    const text = typeof example.value === "string" && kind !== "json";
    const lines = text ? String(example.value).split("\n") : JSON.stringify(example.value, null, 2).split("\n");
    const heading = `### ${asMarkdownCode(status)} as ${asMarkdownCode(mediaType)}`;
    return [heading, asMarkdownBlock(text ? "text" : "json", lines)];
  });
}
