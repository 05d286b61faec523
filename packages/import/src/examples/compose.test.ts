import { ExampleValues } from "@specwright/contract/examples";
import type { JsonObject } from "@specwright/openapi";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { Composer } from "./compose.ts";

const ROOT: JsonObject = parse(`
openapi: 3.0.3
components:
  schemas:
    Pet:
      type: object
      required: [name, kind, owner]
      properties:
        id: { type: integer, readOnly: true, example: 7 }
        name: { type: string }
        kind: { type: string, enum: [cat, dog] }
        owner: { $ref: "#/components/schemas/Owner" }
        color: { type: string, example: red }
        note: { type: string }
        tags: { type: array, items: { type: string, example: small } }
    Owner: { type: object, properties: { email: { type: string, format: email, default: ann@acme.test }, age: { type: integer } } }
    Whole: { type: object, example: { a: 1 }, properties: { b: { type: string } } }
    Loose: { type: object, properties: { id: { $ref: "#/components/schemas/Owner", readOnly: true }, text: { type: string } } }
    Circle: { type: object, required: [next, name], properties: { name: { type: string }, next: { $ref: "#/components/schemas/Circle" } } }
    Bounded: { type: integer, minimum: 5 }
    List: { type: array, items: { $ref: "#/components/schemas/Bounded" } }
    Long: { type: string, minLength: 3 }
    Either: { oneOf: [{ type: integer }, { type: string }] }
`);
const composer = new Composer(ROOT, new ExampleValues(ROOT));

it.each([
  ["Pet", { name: "name", kind: "cat", owner: {}, color: "red" }],
  ["Owner", { email: "ann@acme.test" }],
  ["Whole", { a: 1 }],
  ["Loose", { text: "text" }],
  ["Circle", expect.objectContaining({ name: "name" })],
  ["Bounded", 5],
  ["List", [5]],
  ["Long", "abc"],
  ["Either", 0],
])("composes an example of %s", (name, want) => {
  expect(composer.compose(["components", "schemas", name], "json", "value")).toEqual(want);
});
