import { type Member, memberNamed, membersOf } from "../../document/collections.ts";
import { comparable, namesOfValue, sharedName } from "../../document/member-names.ts";
import type { Operation } from "../../document/operation.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { type AnsweredSchema, answeredSchemas } from "./answered-schemas.ts";
import { ownCollection } from "./own-collection.ts";
import { shallower } from "./shallower.ts";

/** A kind of thing that an API keeps, such as users, whatever paths lead to it. */
export interface Resource {
  /** The path that its members stand below, and the placeholder that names one. */
  readonly member: Member;
  /** The name under which others know one of it: `userid`. */
  readonly shared: string | undefined;
  /** Names of the property that tells one from the others, the surest first. */
  readonly names: readonly string[];
}

/** Where an answer shows things of one kind. */
export interface Place {
  /** "*" for each item of a list. */
  readonly path: readonly string[];
  readonly resource: Resource;
  readonly isListed: boolean;
}

/** The kinds of things of an API, by the paths and the schemas that a description has for them. */
export class Resources {
  readonly operations: readonly Operation[];
  readonly #responses: SchemaSet;
  readonly #byCollection = new Map<string, Resource>();
  /** Undefined for a schema that several kinds of things have, which says nothing. */
  readonly #bySchema = new Map<string, Resource | undefined>();
  readonly #places = new Map<Operation, readonly Place[]>();

  constructor(operations: readonly Operation[], responses: SchemaSet) {
    this.operations = operations;
    this.#responses = responses;
    for (const member of operations.flatMap(membersOf)) this.#add(member);
    // What makes something says best what it is; what reads it comes next.
    this.#claim(operations.filter(({ method }) => method === "post"));
    this.#claim(operations.filter((operation) => memberNamed(operation) !== undefined));
  }

  #add(member: Member): void {
    const { placeholder, collection } = member;
    if (this.#byCollection.has(collection)) return;
    const names = namesOfValue(placeholder, collection);
    this.#byCollection.set(collection, { member, shared: sharedName(placeholder, collection), names });
  }

  #claim(operations: readonly Operation[]): void {
    const found = operations.flatMap((operation): [string, Resource][] => {
      const resource = this.ofPath(operation);
      const own = answeredSchemas(this.#responses, operation).find((each) => resource && names(each, resource));
      return resource && own ? [[own.schema, resource]] : [];
    });
    for (const [schema, resource] of found) {
      if (this.#bySchema.has(schema)) continue;
      const isShared = found.some(([other, its]) => other === schema && its !== resource);
      this.#bySchema.set(schema, isShared ? undefined : resource);
    }
  }

  /**
   * What the path of an operation is about: a member of it, or the whole collection. What is made at `/ships/{}/crates` may
   * have a path without its ship.
   */
  ofPath(operation: Operation): Resource | undefined {
    const collection = memberNamed(operation)?.collection ?? ownCollection(operation);
    return this.#byCollection.get(collection) ?? this.#shallow(collection);
  }

  #shallow(collection: string): Resource | undefined {
    const paths = shallower(collection);
    const found = paths.flatMap((path) => this.#byCollection.get(path) ?? []);
    return found[0] ?? paths.flatMap((path) => this.#shallow(path) ?? [])[0];
  }

  ofCollection(collection: string): Resource | undefined {
    return this.#byCollection.get(collection);
  }

  /** Where the description has things in an operation's success: not in another thing, which may be a part of its past. */
  placesOf(operation: Operation): readonly Place[] {
    const known = this.#places.get(operation);
    if (known !== undefined) return known;
    const places: Place[] = [];
    for (const { path, schema, isListed } of answeredSchemas(this.#responses, operation)) {
      const resource = this.#bySchema.get(schema);
      const isInside = places.some((outer) => outer.path.every((part, index) => path[index] === part));
      if (resource !== undefined && !isInside) places.push({ path, resource, isListed });
    }
    this.#places.set(operation, places);
    return places;
  }

  /** Whether an operation answers with a list of this name. */
  answers(operation: Operation, list: string): boolean {
    return answeredSchemas(this.#responses, operation).some(({ path }) => path.at(-1) === "*" && path.at(-2) === list);
  }

  /** What an operation lists; undefined if it lists nothing that is known. */
  listedBy(operation: Operation): Resource | undefined {
    const listed = this.placesOf(operation).find(({ isListed }) => isListed);
    if (listed !== undefined || operation.method !== "get" || memberNamed(operation)) return listed?.resource;
    return this.placesOf(operation).length === 0 ? this.ofPath(operation) : undefined;
  }
}

function names(schema: AnsweredSchema, resource: Resource): boolean {
  return schema.names.some((name) => resource.names.includes(comparable(name)) && isSure(name, resource));
}

/** Whether a property names one thing: an id, or what the placeholder of its path is called. Two may have one name. */
export function isSure(property: string, { member: { placeholder } }: Pick<Resource, "member">): boolean {
  const name = comparable(property);
  return /(id|key|slug)$/.test(name) || name === comparable(placeholder);
}
