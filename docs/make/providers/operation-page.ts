import {
  callText,
  clientLines,
  exampleCalls,
  methodPath,
  methodText,
  type OperationModel,
} from "@specwright/codegen/stages";
import { asLine, asMarkdown, asMarkdownBlock, asMarkdownCode } from "@specwright/openapi/internal";
import type { Page } from "../page.ts";
import { answers } from "./answers.ts";
import { typesOf } from "./declarations.ts";
import { generatedText, type ProviderFacts } from "./facts.ts";
import { body, parameters } from "./parameters.ts";
import { asParagraphs } from "./prose.ts";

/** The page of one operation: what it does, how it is called, what it takes and what comes back. */
export function operationPage(facts: ProviderFacts, operation: OperationModel, slug: string, order: number): Page {
  const { model, document, id } = facts;
  const { summary, description, method, path, deprecated } = operation;
  const sections = [
    summary === "" ? "" : `**${asMarkdown(summary)}**`,
    deprecated ? ":::caution\nThe provider has deprecated this operation.\n:::" : "",
    asMarkdownCode(`${method} ${path}`),
    description === summary ? "" : asParagraphs(description),
    ...call(facts, operation),
    ...parameters(document, operation),
    ...body(operation),
    ...answers(model, operation),
    ...types(facts, operation),
    ...behaviour(operation),
  ];
  return {
    path: `providers/${id}/operations/${slug}`,
    title: methodPath(operation),
    description: asLine(`${summary || methodPath(operation)}: ${method} ${path} with ${model.home.packageName}`),
    sidebar: { order },
    body: sections.filter((text) => text !== "").join("\n\n"),
  };
}

/** A program for each example of the description. Without an example there is the name of the method. */
function call({ model }: ProviderFacts, operation: OperationModel): string[] {
  const calls = exampleCalls(operation);
  if (calls.length === 0) return ["## Call", `${asMarkdownCode(`${methodText(model.camel, operation)}(…)`)}`];
  const [first, ...others] = calls.map((one) => `const answer = await ${callText(model.camel, operation, one, "")};`);
  const program = [...clientLines(model, operation), "", ...(first ?? "").split("\n")];
  return [
    "## Call",
    asMarkdownBlock("ts", program),
    ...(others.length === 0
      ? []
      : ["More examples:", ...others.map((text) => asMarkdownBlock("ts", text.split("\n")))]),
  ];
}

function types(facts: ProviderFacts, { pascal }: OperationModel): string[] {
  const needed = typesOf(
    generatedText(facts, "src/gen/operations.ts"),
    generatedText(facts, "src/gen/types.ts"),
    pascal,
  );
  if (needed.length === 0) return [];
  return ["## Types", asMarkdownBlock("ts", needed.join("\n\n").split("\n"))];
}

/** What a client does of itself. */
function behaviour(operation: OperationModel): string[] {
  const { pagination, idempotencyKey } = operation;
  const facts = [
    pagination && `\`.items\` and \`.pages\` read all [pages](../../#pages).`,
    idempotencyKey && `Each call is sent with a key of its own in ${asMarkdownCode(idempotencyKey)}.`,
    "[Errors](../../#errors) and [options](../../#options) are those of every call.",
  ];
  return [
    "## Behaviour",
    facts
      .filter((fact) => fact !== undefined)
      .map((fact) => `- ${fact}`)
      .join("\n"),
  ];
}
