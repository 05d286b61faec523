import type { OperationModel } from "../model/types.ts";
import { callText, type ExampleCall, exampleCalls } from "./call.ts";
import { operationDocs } from "./operation-docs.ts";

/** A longer example is in the README, and pushes what the operation does out of the editor's window. */
const EXAMPLE_LINES = 12;
/** What else stands on the lines of a call. */
const ROOM = " ".repeat(20);
const LOOP_ROOM = " ".repeat(50);

/** The documentation of an operation as a method: what editors show at a call. */
export function methodDocs(client: string, operation: OperationModel): string[] {
  const docs = operationDocs(operation);
  const firstTag = docs.findIndex((text) => text.startsWith("@"));
  const prose = firstTag < 0 ? docs : docs.slice(0, firstTag);
  return [...prose, ...parameterTags(operation), ...docs.slice(prose.length), ...exampleTags(client, operation)];
}

function parameterTags({ parameters, body }: OperationModel): string[] {
  const described = parameters.map(({ place, name, description }) => ({ path: [place, name], description }));
  if (body) described.push({ path: ["body"], description: body.description });
  return described
    .filter(({ path, description }) => description !== "" && path.every((name) => /^[\w$]+$/.test(name)))
    .map(({ path, description }) => `@param input.${path.join(".")} ${description.trim().replace(/\s+/g, " ")}`);
}

function exampleTags(client: string, operation: OperationModel): string[] {
  const [first] = exampleCalls(operation);
  if (!first) return [];
  const call = exampleText(client, operation, first, ROOM);
  if (call.split("\n").length > EXAMPLE_LINES) return [];
  return [`@example\nawait ${call};`, ...pagesTag(client, operation, first)];
}

/** Without it, nothing at a call says that its items can be read over all pages. */
function pagesTag(client: string, operation: OperationModel, example: ExampleCall): string[] {
  if (!operation.pagination) return [];
  const items = { ...operation, call: [...operation.call, "items"] };
  return [`@example\nfor await (const item of ${exampleText(client, items, example, LOOP_ROOM)}) console.log(item);`];
}

/** A line of code must not be so long that the comment wraps it. */
function exampleText(client: string, operation: OperationModel, example: ExampleCall, room: string): string {
  return callText(client, operation, example, "", room).replaceAll(`\n${room}`, "\n");
}
