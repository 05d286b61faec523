import { type Document, isObject, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import { isUnionOf } from "../gate/union.ts";
import { leafOf } from "./leaf.ts";
import { MarkedReferences } from "./marked-references.ts";
import { everyRule, type ValueRule } from "./rule.ts";
import { isNull, tagsOf } from "./tags.ts";
import { Ways } from "./ways.ts";

/** The rules of a marked description, each of a schema that others refer to once. */
export class RuleTable {
  readonly #document: Document;
  readonly #ways: Ways;
  readonly #marked: MarkedReferences;
  /** Whether any rule is not empty. */
  used = false;
  /** By reference. */
  readonly #rules = new Map<string, ValueRule | undefined>();

  constructor(document: Document) {
    this.#document = document;
    this.#ways = new Ways((reference) => document.resolve(reference));
    this.#marked = new MarkedReferences(document.resolve);
  }

  /** By reference, those that are not empty. */
  referred(): ReadonlyMap<string, ValueRule> {
    return new Map([...this.#rules].flatMap(([reference, rule]) => (rule ? [[reference, rule] as const] : [])));
  }

  /** The rule of a schema; undefined if its values are the same on both sides. */
  of(schema: Json | undefined): ValueRule | undefined {
    if (!isObject(schema)) return undefined;
    const { $ref } = schema;
    const target = typeof $ref === "string" ? this.#refer($ref) : undefined;
    if (typeof $ref === "string" && this.#document.version === "3.0") return target;
    const leaf = leafOf(schema);
    if (leaf) this.used = true;
    return everyRule([
      target,
      leaf && { kind: "leaf", leaf },
      this.#members(schema),
      this.#items(schema),
      ...itemsOf(schema.allOf).map((part) => this.#part(part, schema)),
      this.#union(schema, itemsOf(schema.anyOf)),
      this.#union(schema, itemsOf(schema.oneOf)),
    ]);
  }

  /** A base that lists the very schema which extends it is that base without its list. */
  #part(part: Json, schema: JsonObject): ValueRule | undefined {
    const { $ref } = membersOf(part);
    const resolve = (reference: string): Json | undefined => this.#document.resolve(reference);
    if (typeof $ref !== "string" || !isUnionOf(resolve($ref), schema, resolve)) return this.of(part);
    const { oneOf: _, anyOf: __, discriminator: ___, ...base } = membersOf(resolve($ref));
    return this.of(base);
  }

  #refer(reference: string): ValueRule | undefined {
    if (!this.#marked.has(reference)) return undefined;
    if (!this.#rules.has(reference)) {
      this.#rules.set(reference, undefined);
      this.#rules.set(reference, this.of(this.#document.resolve(reference)));
    }
    return { kind: "refer", name: reference, rule: () => this.#rules.get(reference) as ValueRule };
  }

  #members({ properties, patternProperties, additionalProperties }: JsonObject): ValueRule | undefined {
    const named = this.#map(membersOf(properties));
    const patterns = this.#map(membersOf(patternProperties));
    const further = this.of(additionalProperties);
    if ([...named.values(), ...patterns.values(), further].every((rule) => rule === undefined)) return undefined;
    return { kind: "members", named, patterns, further };
  }

  #map(schemas: JsonObject): ReadonlyMap<string, ValueRule | undefined> {
    return new Map(Object.entries(schemas).map(([name, schema]) => [name, this.of(schema)]));
  }

  #items({ items, prefixItems }: JsonObject): ValueRule | undefined {
    const each = this.of(items);
    const first = itemsOf(prefixItems).map((item) => this.of(item));
    if ([each, ...first].every((rule) => rule === undefined)) return undefined;
    return { kind: "items", each, first };
  }

  #union(schema: JsonObject, all: readonly Json[]): ValueRule | undefined {
    const branches = all.filter((branch) => !isNull(branch));
    const rules = branches.map((branch) => this.of(branch));
    const tags = branches.length > 1 ? tagsOf(schema, branches, this.#ways) : undefined;
    if (!tags) return everyRule(rules);
    const pairs = rules.flatMap((rule, index) =>
      rule ? (tags.values[index] ?? []).map((value) => [value, rule] as const) : [],
    );
    if (pairs.length === 0) return undefined;
    return { kind: "tagged", property: tags.property, alternatives: new Map(pairs) };
  }
}
