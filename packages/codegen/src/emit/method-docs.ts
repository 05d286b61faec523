import type { OperationModel } from "../model/types.ts";
import { callText, exampleCalls } from "./call.ts";
import { operationDocs } from "./operation-docs.ts";

/** A longer example is in the README, and pushes what the operation does out of the editor's window. */
const EXAMPLE_LINES = 12;
const ROOM = " ".repeat(20);

/** The documentation of an operation as a method: what editors show at a call. */
export function methodDocs(client: string, operation: OperationModel): string[] {
  const docs = operationDocs(operation);
  const firstTag = docs.findIndex((text) => text.startsWith("@"));
  const prose = firstTag < 0 ? docs : docs.slice(0, firstTag);
  return [...prose, ...parameterTags(operation), ...docs.slice(prose.length), ...exampleTag(client, operation)];
}

function parameterTags({ parameters, body }: OperationModel): string[] {
  const described = parameters.map(({ place, name, description }) => ({ path: [place, name], description }));
  if (body) described.push({ path: ["body"], description: body.description });
  return described
    .filter(({ path, description }) => description !== "" && path.every((name) => /^[\w$]+$/.test(name)))
    .map(({ path, description }) => `@param input.${path.join(".")} ${description.trim().replace(/\s+/g, " ")}`);
}

function exampleTag(client: string, operation: OperationModel): string[] {
  const [first] = exampleCalls(operation);
  if (!first) return [];
  // A line of code must not be so long that the comment wraps it.
  const call = callText(client, operation, first, "", ROOM).replaceAll(`\n${ROOM}`, "\n");
  if (call.split("\n").length > EXAMPLE_LINES) return [];
  return [`@example\nawait ${call};`];
}
