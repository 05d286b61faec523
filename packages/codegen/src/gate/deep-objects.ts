import {
  type Document,
  findOperations,
  followed,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  objectsIn,
} from "@specwright/openapi/internal";
import { type Defect, indexedObjects } from "./defect.ts";

/**
 * Values in the style `deepObject` that hold lists or objects. OpenAPI says nothing of them, so a client can only write
 * them as most others do. Nothing is wrong with the description.
 */
export function deepObjects(document: Document): Defect[] {
  return findOperations(document).flatMap(({ item, node }) => {
    const parameters = [item.parameters, node.parameters].flatMap(indexedObjects).map(([, one]) => one);
    const fields = Object.values(membersOf(membersOf(node.requestBody).content)).flatMap(styledFields);
    return [...parameters.map((one) => ({ holder: one, schema: one.schema, name: String(one.name) })), ...fields]
      .filter(({ holder, schema }) => holder.style === "deepObject" && isNested(document, schema))
      .map(({ holder, name }) => remark(document, holder, name));
  });
}

interface Styled {
  readonly holder: JsonObject;
  readonly schema: Json | undefined;
  readonly name: string;
}

function styledFields(media: Json): Styled[] {
  const { schema, encoding } = membersOf(media);
  const properties = membersOf(membersOf(schema).properties);
  return Object.entries(membersOf(encoding)).map(([name, how]) => ({
    holder: membersOf(how),
    schema: properties[name],
    name,
  }));
}

function remark(document: Document, holder: JsonObject, name: string): Defect {
  return {
    ...document.locate(holder, "style"),
    rule: "deep-object",
    message: `OpenAPI does not say how "${name}" is written where it holds lists or objects`,
    hint: "Make sure that the server reads it so, or send it as JSON: content: { application/json: … }.",
    remedy: {
      done: `it is written as ${name}[a][b]=1, ${name}[list]=1&${name}[list]=2 and ${name}[rows][0][a]=1`,
      edits: [],
    },
  };
}

/** Whether a member of an object, or an item of a list, has members of its own. */
function isNested(document: Document, given: Json | undefined): boolean {
  const schema = target(document, given);
  const all = [schema, ...["allOf", "anyOf", "oneOf"].flatMap((key) => objectsIn(schema[key]))].map((one) =>
    target(document, one),
  );
  return all
    .flatMap(({ properties, additionalProperties, items }) => [
      ...Object.values(membersOf(properties)),
      additionalProperties,
      items,
    ])
    .some((member) => isCompound(target(document, member)));
}

function isCompound({ type, properties, items }: JsonObject): boolean {
  return (
    properties !== undefined ||
    items !== undefined ||
    [type, ...itemsOf(type)].some((one) => one === "object" || one === "array")
  );
}

function target(document: Document, schema: Json | undefined): JsonObject {
  return membersOf(followed(document.bundled, schema));
}
