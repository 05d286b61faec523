import { define, isObject, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import type { SchemaContext } from "./context.ts";

/** The properties that a schema and its allOf branches describe, references followed. They are collected at the first call. */
export class KnownProperties {
  readonly #schema: JsonObject;
  readonly #context: Pick<SchemaContext, "resolve">;
  #found: ReadonlyMap<string, Json> | undefined;

  constructor(schema: JsonObject, context: Pick<SchemaContext, "resolve">) {
    this.#schema = schema;
    this.#context = context;
  }

  get(name: string): Json | undefined {
    return this.#all().get(name);
  }

  names(): string[] {
    return [...this.#all().keys()];
  }

  #all(): ReadonlyMap<string, Json> {
    this.#found ??= new Map(this.#describing().flatMap(({ properties }) => Object.entries(membersOf(properties))));
    return this.#found;
  }

  /** The schema and its branches, each behind its own branches: a property of a later one wins. */
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
    const branches = itemsOf(schema.allOf);
    if (typeof schema.$ref !== "string") return branches;
    return [this.#context.resolve(schema.$ref), ...branches];
  }
}

/** A branch that only requires a property takes its type from the place that describes the property. */
export function fillRequired(branch: Json, known: KnownProperties): Json {
  if (!isObject(branch) || !Array.isArray(branch.required) || "$ref" in branch) return branch;
  const properties: JsonObject = {};
  const own = membersOf(branch.properties);
  for (const [key, value] of Object.entries(own)) define(properties, key, value);
  for (const key of branch.required) {
    if (typeof key !== "string" || Object.hasOwn(own, key)) continue;
    const described = known.get(key);
    if (described !== undefined) define(properties, key, described);
  }
  return { ...branch, properties };
}
