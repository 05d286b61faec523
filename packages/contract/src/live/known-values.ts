import { type Member, memberNamed, membersOf, shape } from "../document/collections.ts";
import type { UnknownObject } from "../document/json.ts";
import { comparable, sharedName } from "../document/member-names.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import { createdValue, jsonOf, listedValue } from "./answered-values.ts";
import { linkedValue, linksOf } from "./links.ts";
import { isReachable } from "./path-parameters.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** Something that the run has made, by the values of the path that leads to it. */
export interface Created {
  /** Without the names of placeholders: `/users/{}`. */
  readonly path: string;
  readonly values: readonly unknown[];
}

/** What a run has learned from the answers so far: what it made, and what there is. */
export class KnownValues {
  readonly #root: UnknownObject;
  readonly #members: readonly Member[];
  readonly #changing: ReadonlySet<string>;
  /** By "operation.parameter", by collection, and by name. What was made last wins. */
  readonly #linked = new Map<string, unknown>();
  readonly #created = new Map<string, unknown>();
  readonly #listed = new Map<string, unknown>();
  readonly #named = new Map<string, unknown>();
  /** What is still there of what the run has made. */
  readonly left: Created[] = [];

  /** @param changing operationIds of what changes something. */
  constructor(root: UnknownObject, operations: readonly Operation[], changing: ReadonlySet<string>) {
    this.#root = root;
    this.#changing = changing;
    this.#members = operations.flatMap(membersOf);
  }

  /** Reads an answer that is a success, or that says that there is nothing to delete. */
  learn(operation: Operation, exchange: LiveExchange, path: readonly unknown[]): void {
    const { status = 0 } = exchange.response ?? {};
    if (operation.method === "delete" && (status === 404 || status === 410)) this.#forget(operation, path);
    if (status < 200 || status > 299) return;
    for (const link of linksOf(this.#root, operation, status)) {
      const value = linkedValue(jsonOf(exchange), link);
      if (value !== undefined) this.#linked.set(`${link.operation}.${link.parameter}`, value);
    }
    const members = this.#members.filter(({ collection }) => collection === shape(operation));
    if (operation.method === "post") this.#learnCreated(members, exchange, path);
    if (operation.method === "get") for (const member of members) this.#learnListed(member, exchange);
    if (operation.method === "delete") this.#forget(operation, path);
  }

  #learnCreated(members: readonly Member[], exchange: LiveExchange, path: readonly unknown[]): void {
    for (const member of members) {
      const value = createdValue(exchange, member);
      if (value === undefined) continue;
      if (isReachable(value)) this.#use(member, value);
      const made = { path: `${member.collection}/{}`, values: [...path, value] };
      if (!this.left.some((other) => isSame(other, made))) this.left.push(made);
    }
  }

  #use(member: Member, value: unknown): void {
    this.#created.set(member.collection, value);
    const name = sharedName(member.placeholder, member.collection);
    if (name !== undefined) this.#named.set(name, value);
  }

  #learnListed(member: Member, exchange: LiveExchange): void {
    const value = listedValue(exchange, member);
    if (value !== undefined) this.#listed.set(member.collection, value);
  }

  #forget(operation: Operation, values: readonly unknown[]): void {
    const gone = { path: shape(operation), values };
    const index = this.left.findIndex((made) => isSame(made, gone));
    if (index >= 0) this.left.splice(index, 1);
  }

  /**
   * The value of a parameter that an earlier answer told; undefined if none did. What the run has not made itself is only
   * read, never changed.
   */
  of(operation: Operation, { in: place, name }: Parameter): unknown {
    const linked = this.#linked.get(`${operation.id}.${name}`);
    if (linked !== undefined || place !== "path") return linked ?? this.named(comparable(name));
    const member = membersOf(operation).find(({ placeholder }) => placeholder === name);
    if (member === undefined) return undefined;
    const created = this.#created.get(member.collection) ?? this.#named.get(sharedName(name, member.collection) ?? "");
    if (created !== undefined || this.#changing.has(operation.id)) return created;
    return this.#listed.get(member.collection);
  }

  /** What was made under this name, such as "userid"; the name as `comparable` writes it. */
  named(name: string): unknown {
    return this.#named.get(name);
  }

  /** Something that the run has made and the operation deletes. */
  toDelete(operation: Operation): Created | undefined {
    const reachable = this.left.filter(({ values }) => values.every(isReachable));
    return reachable.find(({ path }) => path === shape(operation) && memberNamed(operation) !== undefined);
  }
}

function isSame(one: Created, other: Created): boolean {
  return one.path === other.path && one.values.map(String).join("\n") === other.values.map(String).join("\n");
}
