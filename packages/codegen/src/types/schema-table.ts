import {
  BoundedRecursion,
  componentOf,
  type Document,
  define,
  followed,
  type Json,
  type JsonObject,
  membersOf,
  parsePointer,
  type Sides,
  sidesOf,
  type View,
} from "@specwright/openapi/internal";
import { unnamedBodies } from "./body-names.ts";
import { type DescribedEvents, describedEvents } from "./event-schema.ts";
import { omit, type SchemaContext } from "./schema/context.ts";
import { Inheritance } from "./schema/inheritance.ts";
import { rewriteSchema } from "./schema/rewrite.ts";

/** What the name of a component ends in, seen from each side. */
const SUFFIX: { readonly [view in View]: string } = { read: "", write: "Input", form: "Form" };

/** Component schemas, rewritten once for each side that sees them, and those made for references into the depth. */
export class SchemaTable {
  readonly #document: Document;
  readonly #source: JsonObject;
  readonly #sides: Sides;
  readonly #inheritance: Inheritance;
  readonly #recursion = new BoundedRecursion();
  readonly #unnamed: ReadonlySet<Json>;
  readonly #written: JsonObject = {};
  readonly #origins: JsonObject = {};
  readonly #deep = new Map<string, string>();
  readonly #taken = new Set<string>();

  readonly #end: string | undefined;

  constructor(document: Document, end?: string) {
    this.#document = document;
    this.#end = end;
    this.#source = membersOf(membersOf(document.bundled.components).schemas);
    this.#sides = sidesOf(document);
    this.#inheritance = new Inheritance(this.#source, (reference) => document.resolve(reference));
    this.#unnamed = unnamedBodies(document);
    for (const name of Object.keys(this.#source)) this.#write(name, this.#source[name] as Json, "read", name);
  }

  all(): JsonObject {
    return this.#written;
  }

  /** By name, which component a schema is, and from which side; those made for references into the depth are none. */
  origins(): JsonObject {
    return this.#origins;
  }

  /** What a media type says of its events; undefined if that is nothing. */
  events(media: JsonObject): DescribedEvents | undefined {
    return describedEvents(media, this.#document.bundled, this.#end);
  }

  /** What the references of a schema lead to. */
  target(schema: Json): Json {
    return followed(this.#document.bundled, schema) as Json;
  }

  rewrite(schema: Json, view: View): Json {
    const context: SchemaContext = {
      view,
      siblings: this.#document.version !== "3.0",
      resolve: (reference) => this.#document.resolve(reference),
      refer: (reference, side) => this.#refer(reference, side),
      referBase: (reference, side) => this.#referBase(reference, side),
      rewrite: (part) => rewriteSchema(part, context),
    };
    return rewriteSchema(schema, context);
  }

  /** The schema of a body. One without a name of its own gets the given one, and so do the items of a list. */
  body(schema: Json, view: View, name: string | undefined): Json {
    if (name === undefined) return this.rewrite(schema, view);
    if (this.#unnamed.has(schema)) return this.#named(schema, view, name);
    const { items, ...list } = membersOf(schema);
    const isList = list.type === "array" && !list.prefixItems && list.nullable !== true;
    if (items === undefined || !this.#unnamed.has(items) || !isList) return this.rewrite(schema, view);
    return { ...(this.rewrite(list, view) as JsonObject), items: this.#named(items, view, `${name}Item`) };
  }

  #named(schema: Json, view: View, name: string): JsonObject {
    return { $ref: this.#once(`${view} ${name} ${JSON.stringify(schema)}`, name, schema, view) };
  }

  #refer(reference: string, view: View): string {
    const name = componentOf(reference);
    if (name === undefined) return this.#referDeep(reference, view);
    const side = this.#sides.of(name, view);
    if (side === "read") return `#/components/schemas/${name}`;
    return this.#once(`${side} ${name}`, `${name}${SUFFIX[side]}`, this.#source[name] as Json, side, name);
  }

  /** A base without the list of what extends it. */
  #referBase(reference: string, view: View): string {
    const target = this.#document.resolve(reference) as JsonObject;
    const name = `${(parsePointer(reference) ?? []).at(-1)}Base${SUFFIX[view]}`.replace(/[^a-zA-Z0-9._-]+/g, "_");
    return this.#once(`${view} base ${reference}`, name, omit(target, ["oneOf", "anyOf", "discriminator"]), view);
  }

  #referDeep(reference: string, view: View): string {
    const keys = parsePointer(reference) ?? [];
    const named = keys[0] === "components" && keys[1] === "schemas" ? keys.slice(2) : keys;
    const name = named.join("_").replace(/[^a-zA-Z0-9]+/g, "_");
    const schema = this.#document.resolve(reference) as Json;
    return this.#once(`${view} ${reference}`, `${name}${SUFFIX[view]}`, schema, view);
  }

  /** Writes a schema under a free name the first time that somebody refers to it. */
  #once(key: string, wanted: string, schema: Json, view: View, component?: string): string {
    const known = this.#deep.get(key);
    const name = known ?? this.#freeName(wanted);
    if (known === undefined) {
      this.#deep.set(key, name);
      this.#recursion.run(() => this.#write(name, schema, view, component));
    }
    return `#/components/schemas/${name}`;
  }

  #freeName(wanted: string): string {
    let name = wanted;
    for (let count = 2; Object.hasOwn(this.#source, name) || this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#taken.add(name);
    return name;
  }

  #write(name: string, schema: Json, view: View, component?: string): void {
    // The place is taken before the schema is rewritten, so that order is the order of first use.
    define(this.#written, name, {});
    if (component !== undefined) define(this.#origins, name, { component, view });
    let rewritten = this.rewrite(schema, view);
    if (component !== undefined) rewritten = this.#inheritance.narrow(component, rewritten);
    define(this.#written, name, rewritten);
  }
}
