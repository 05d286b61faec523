import { parameterSchema } from "@specwright/codegen/stages";
import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import type { Operation } from "../described-operations.ts";
import { asArray, asObject, componentsOf } from "../json-value.ts";
import type { Version } from "../version.ts";

/** The keys of an input, and where the parameters that they hold are. */
const PLACES: { readonly [key: string]: string } = {
  path: "path",
  query: "query",
  headers: "header",
  cookies: "cookie",
};

/** JSON pointers of the schemas that a step of a type may come from. */
export class SchemaPointers {
  readonly #version: Version;

  constructor(version: Version) {
    this.#version = version;
  }

  /** What stands at a path into the type of a component. */
  ofComponent(name: string, path: readonly string[]): string[] {
    const schemas = componentsOf(this.#version.document.bundled, "schemas");
    return this.#below([schemas[name]], path);
  }

  /** Where an operation itself stands. */
  ofOperation({ item, method }: Operation): string[] {
    return [this.#version.pointer(item, method)];
  }

  /** What stands at a path into the input of an operation. */
  ofInput({ item, node }: Operation, [first, ...rest]: readonly string[]): string[] {
    if (first === "body") return this.#below(this.#media(node.requestBody), rest);
    const place = first === undefined ? undefined : PLACES[first];
    const [name, ...steps] = rest;
    const all = [...this.#version.list(item.parameters), ...this.#version.list(node.parameters)];
    const mine = all.filter((one) => one.in === place && one.name === name);
    if (mine.length === 0) return [];
    const own = steps.length === 0 ? mine.map((one) => this.#version.pointer(one)) : [];
    return [...own, ...this.#below(mine.map(parameterSchema), steps)];
  }

  /** What stands at a path into what an operation answers. */
  ofAnswers({ node }: Operation, path: readonly string[]): string[] {
    const responses = this.#version.entries(node.responses).flatMap(([, response]) => this.#media(response));
    return this.#below(responses, path);
  }

  #media(holder: Json | undefined): (Json | undefined)[] {
    return this.#version.entries(this.#version.object(holder)?.content).map(([, { schema }]) => schema);
  }

  #below(from: readonly (Json | undefined)[], path: readonly string[]): string[] {
    let here = this.#expanded(from);
    for (const step of path) here = this.#expanded(here.flatMap((node) => partsAt(node, step)));
    return here.map((node) => this.#version.pointer(node));
  }

  /** Schemas with what they refer to, and what they are put together of. */
  #expanded(from: readonly (Json | undefined)[]): JsonObject[] {
    const found = new Set<JsonObject>();
    const open = [...from];
    while (open.length > 0) {
      const node = open.pop();
      if (!isObject(node) || found.has(node)) continue;
      found.add(node);
      if (typeof node.$ref === "string") open.push(this.#version.document.resolve(node.$ref));
      for (const key of ["allOf", "anyOf", "oneOf"]) open.push(...asArray(node[key]));
    }
    return [...found];
  }
}

function partsAt(node: JsonObject, step: string): (Json | undefined)[] {
  if (step === "[]") return [node.items, node.additionalProperties];
  const [, place] = /^\[(\d+)\]$/.exec(step) ?? [];
  if (place !== undefined) return [asArray(node.prefixItems)[Number(place)]];
  const properties = asObject(node.properties);
  return Object.hasOwn(properties, step) ? [properties[step]] : [];
}
