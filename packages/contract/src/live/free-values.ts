import { isObject } from "../document/json.ts";
import type { Subject } from "../suite/subject.ts";
import type { Input } from "./live-input.ts";

/** What a caller may well put into an object that is its own: names and values that a provider has to leave alone. */
const values = { first_key: "Two words, é", count: 5127, "Second-Key": { isOpen: true, list: [1, "1"] } };

/** An input with something in the objects that a body has for whatever a caller wants to keep. */
export function withFreeValues({ operation, requests }: Pick<Subject, "operation" | "requests">, input: Input): Input {
  if (!isObject(input.body)) return input;
  const schemas = (operation.body?.content ?? []).flatMap(({ schema }) => schema ?? []);
  let body = input.body;
  for (const [name, value] of Object.entries(body)) {
    if (!isObject(value) || Object.keys(value).length > 0) continue;
    const filled = { ...body, [name]: values };
    if (schemas.every((schema) => requests.accepts(schema, filled))) body = filled;
  }
  return { ...input, body };
}
