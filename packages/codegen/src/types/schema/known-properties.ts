import { define, isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { SchemaContext } from "./context.ts";

/** The properties that a schema and its allOf branches describe, references followed; looked for when first asked for. */
export class KnownProperties {
  readonly #schema: JsonObject;
  readonly #context: Pick<SchemaContext, "resolve">;
  #found: ReadonlyMap<string, Json> | undefined;

  constructor(schema: JsonObject, context: Pick<SchemaContext, "resolve">) {
    this.#schema = schema;
    this.#context = context;
  }

  get(name: string): Json | undefined {
    this.#found ??= new Map(this.#describing().flatMap(({ properties }) => entries(properties)));
    return this.#found.get(name);
  }

  /** The schema and its branches, each before those that go before it. */
  #describing(): JsonObject[] {
    const [opened, described] = [new Set<JsonObject>(), new Set<JsonObject>()];
    const stack: (Json | undefined)[] = [this.#schema];
    while (stack.length > 0) {
      const schema = stack.at(-1);
      if (isObject(schema) && !opened.has(schema)) {
        opened.add(schema);
        stack.push(...this.#branches(schema).toReversed());
        continue;
      }
      if (isObject(schema)) described.add(schema);
      stack.pop();
    }
    return [...described];
  }

  #branches(schema: JsonObject): (Json | undefined)[] {
    const target = typeof schema.$ref === "string" ? this.#context.resolve(schema.$ref) : undefined;
    return [target, ...(Array.isArray(schema.allOf) ? schema.allOf : [])];
  }
}

function entries(properties: Json | undefined): [string, Json][] {
  return Object.entries(isObject(properties) ? properties : {});
}

/** A branch that only requires a property takes its type from where the property is described. */
export function fillRequired(branch: Json, known: KnownProperties): Json {
  if (!isObject(branch) || !Array.isArray(branch.required) || "$ref" in branch) return branch;
  const properties: JsonObject = {};
  const own = isObject(branch.properties) ? branch.properties : {};
  for (const [key, value] of Object.entries(own)) define(properties, key, value);
  for (const key of branch.required) {
    const described = typeof key === "string" && !Object.hasOwn(own, key) ? known.get(key) : undefined;
    if (described !== undefined) define(properties, key as string, described);
  }
  return { ...branch, properties };
}
