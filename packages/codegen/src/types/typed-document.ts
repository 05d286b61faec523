import {
  BoundedRecursion,
  type Document,
  define,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
  parametersOf,
  parsePointer,
  Sides,
  type View,
  viewOf,
} from "@specwright/openapi";
import { omit, pick, type SchemaContext } from "./schema/context.ts";
import { Inheritance } from "./schema/inheritance.ts";
import { rewriteSchema } from "./schema/rewrite.ts";
import { selfLists } from "./schema/self-lists.ts";

/**
 * The description as openapi-typescript gets it: paths whose parts stand in place, and schemas in words that it
 * translates rightly, once as received and, where that differs, once as sent.
 */
export function typedDocument(document: Document): JsonObject {
  const schemas = new SchemaTable(document);
  const paths: JsonObject = {};
  for (const operation of findOperations(document)) {
    if (!Object.hasOwn(paths, operation.path)) define(paths, operation.path, {});
    define(
      paths[operation.path] as JsonObject,
      operation.method,
      typedOperation(operation.node, parametersOf(operation), schemas),
    );
  }
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths,
    components: { schemas: schemas.all(), "x-origins": schemas.origins() },
  };
}

function typedOperation(node: JsonObject, parameters: JsonObject[], schemas: SchemaTable): JsonObject {
  return {
    ...pick(node, ["operationId", "summary", "description", "deprecated"]),
    parameters: parameters.map((parameter) => ({
      ...pick(parameter, ["name", "in", "required", "description", "deprecated", "example"]),
      schema: schemas.rewrite(parameterSchema(parameter), "write"),
    })),
    ...(isObject(node.requestBody) ? { requestBody: typedContent(node.requestBody, "write", schemas) } : {}),
    responses: Object.fromEntries(
      Object.entries(isObject(node.responses) ? node.responses : {})
        .filter(([status, response]) => !status.startsWith("x-") && isObject(response))
        .map(([status, response]) => [status, typedContent(response as JsonObject, "read", schemas)]),
    ),
  };
}

/** The schema of a parameter, which stands in its media type where it is serialized as one. */
export function parameterSchema({ schema, content }: JsonObject): Json {
  const [mediaType] = isObject(content) ? Object.values(content) : [];
  return schema ?? (isObject(mediaType) ? mediaType.schema : undefined) ?? {};
}

function typedContent(holder: JsonObject, view: "read" | "write", schemas: SchemaTable): JsonObject {
  const content: JsonObject = {};
  for (const [name, mediaType] of Object.entries(isObject(holder.content) ? holder.content : {})) {
    const schema = isObject(mediaType) ? mediaType.schema : undefined;
    define(content, name, schema === undefined ? {} : { schema: schemas.rewrite(schema, viewOf(name, view)) });
  }
  const headers: JsonObject = {};
  for (const [name, header] of Object.entries(isObject(holder.headers) ? holder.headers : {})) {
    if (isObject(header))
      define(headers, name, {
        ...pick(header, ["description", "required"]),
        schema: schemas.rewrite(parameterSchema(header), "read"),
      });
  }
  return {
    description: typeof holder.description === "string" ? holder.description : "",
    ...(holder.required === true ? { required: true } : {}),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(Object.keys(content).length > 0 ? { content } : {}),
  };
}

/** What the name of a component ends in, seen from each side. */
const SUFFIX: { readonly [view in View]: string } = { read: "", write: "Input", form: "Form" };

/** Component schemas, rewritten once for each side that sees them, and those made for references into the depth. */
class SchemaTable {
  readonly #document: Document;
  readonly #source: JsonObject;
  readonly #sides: Sides;
  readonly #inheritance: Inheritance;
  readonly #selfLists: Set<string>;
  readonly #recursion = new BoundedRecursion();
  #lists = 0;
  readonly #written: JsonObject = {};
  readonly #origins: JsonObject = {};
  readonly #deep = new Map<string, string>();

  constructor(document: Document) {
    this.#document = document;
    const { components } = document.bundled;
    this.#source = isObject(components) && isObject(components.schemas) ? components.schemas : {};
    this.#sides = new Sides(this.#source, (reference) => document.resolve(reference));
    this.#selfLists = selfLists(this.#source);
    this.#inheritance = new Inheritance(this.#source, (reference) => document.resolve(reference));
    for (const name of Object.keys(this.#source)) this.#write(name, this.#source[name] as Json, "read", name);
  }

  all(): JsonObject {
    return this.#written;
  }

  /** By name, which component a schema is, and from which side; those made for references into the depth are none. */
  origins(): JsonObject {
    return this.#origins;
  }

  rewrite(schema: Json, view: View, component?: string): Json {
    const inInterfaces = component !== undefined && this.#selfLists.has(component);
    const context: SchemaContext = {
      view,
      siblings: this.#document.version === "3.1",
      resolve: (reference) => this.#document.resolve(reference),
      refer: (reference, side) => this.#refer(reference, side),
      referBase: (reference, side) => this.#referBase(reference, side),
      rewrite: (part) => rewriteSchema(part, context),
      listName: inInterfaces ? () => `List${++this.#lists}` : undefined,
    };
    return rewriteSchema(schema, context);
  }

  #refer(reference: string, view: View): string {
    const [root, section, name, ...rest] = parsePointer(reference) ?? [];
    if (root !== "components" || section !== "schemas" || rest.length > 0) return this.#referDeep(reference, view);
    const side = this.#sides.of(name as string, view);
    if (side === "read") return `#/components/schemas/${name}`;
    return this.#once(`${side} ${name}`, `${name}${SUFFIX[side]}`, this.#source[name as string] as Json, side, name);
  }

  /** A base without the list of what extends it. */
  #referBase(reference: string, view: View): string {
    const target = this.#document.resolve(reference) as JsonObject;
    const name = `${(parsePointer(reference) ?? []).at(-1)}Base${SUFFIX[view]}`.replace(/[^a-zA-Z0-9._-]+/g, "_");
    return this.#once(`${view} base ${reference}`, name, omit(target, ["oneOf", "anyOf", "discriminator"]), view);
  }

  #referDeep(reference: string, view: View): string {
    const keys = parsePointer(reference) ?? [];
    const isBelowSchema = keys[0] === "components" && keys[1] === "schemas";
    const name = keys
      .slice(isBelowSchema ? 2 : 0)
      .join("_")
      .replace(/[^a-zA-Z0-9]+/g, "_");
    return this.#once(
      `${view} ${reference}`,
      `${name}${SUFFIX[view]}`,
      this.#document.resolve(reference) as Json,
      view,
    );
  }

  /** Writes a schema under a free name the first time that somebody refers to it. */
  #once(key: string, wanted: string, schema: Json, view: View, component?: string): string {
    let name = this.#deep.get(key);
    if (!name) {
      name = wanted;
      for (let count = 2; Object.hasOwn(this.#source, name) || [...this.#deep.values()].includes(name); count++)
        name = `${wanted}${count}`;
      this.#deep.set(key, name);
      const free = name;
      this.#recursion.run(() => this.#write(free, schema, view, component));
    }
    return `#/components/schemas/${name}`;
  }

  #write(name: string, schema: Json, view: View, component?: string): void {
    // The place is taken before the schema is rewritten, so that order is the order of first use.
    define(this.#written, name, {});
    if (component !== undefined) define(this.#origins, name, { component, view });
    const rewritten = this.rewrite(schema, view, component);
    define(this.#written, name, component === undefined ? rewritten : this.#inheritance.narrow(component, rewritten));
  }
}
