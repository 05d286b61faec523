import { isObject, type JsonObject, membersOf, objectsIn, parametersOf, textOf } from "@specwright/openapi/internal";
import type { Inference } from "./setting.ts";
import { answerOf } from "./shape.ts";

/** The header by which a provider recognises a repeated request. */
export const inferIdempotencyKeys: Inference = ({ operations }) =>
  operations.flatMap((operation) => {
    if (operation.method === "get" || operation.method === "head") return [];
    const header = parametersOf(operation).find((one) => one.in === "header" && /idempoten/i.test(String(one.name)));
    if (!header) return [];
    const reason = `The operation has the header "${header.name}".`;
    return [{ path: ["operations", operation.id, "idempotencyKey"], value: String(header.name), reason }];
  });

/** Answers that call themselves text/event-stream, and whose examples show bare text. */
export const inferStreams: Inference = ({ operations }) =>
  operations.flatMap(({ id, node }) => {
    const examples = Object.values(membersOf(node.responses)).flatMap((response) =>
      streamExamples(membersOf(response)),
    );
    if (examples.length === 0 || examples.some((text) => /^(data|event|id|retry)?:/m.test(text))) return [];
    const reason = "The example of its text/event-stream has no line that begins with data:, event: or id:.";
    return [{ path: ["operations", id, "stream"], value: "text", reason }];
  });

function streamExamples({ content }: JsonObject): string[] {
  const media = membersOf(membersOf(content)["text/event-stream"]);
  const named = Object.values(membersOf(media.examples)).map((example) => membersOf(example).value);
  return [media.example, ...named].map(textOf).filter(Boolean);
}

/** A call that a reader can try at once. */
export const inferQuickstart: Inference = ({ operations }) => {
  const found = operations.find((operation) => {
    const { method, node } = operation;
    return method === "get" && node.deprecated !== true && isObject(answerOf(node)) && needsNothing(operation);
  });
  if (!found) return [];
  return [{ path: ["quickstart"], value: { operation: found.id }, reason: "The first GET that needs no values." }];
};

function needsNothing(operation: Parameters<typeof parametersOf>[0]): boolean {
  return objectsIn(parametersOf(operation)).every((one) => one.required !== true && one.in !== "path");
}
