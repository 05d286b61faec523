import { Code, Imported, type Printable } from "../print/literal.ts";
import { importValue, type SourceFile } from "../print/source-file.ts";
import type { Leaf } from "../values/leaf.ts";
import type { ValueRule } from "../values/rule.ts";
import { VALUES } from "./generated-file.ts";

/** What the runtime calls the values of each format in each type. */
const LEAVES: { readonly [leaf: string]: string } = {
  "Date date-time": "dateTimeAsDate",
  "Date date": "dateAsDate",
  "Temporal date-time": "dateTimeAsTemporal",
  "Temporal date": "dateAsTemporal",
  "bigint int64": "int64AsBigint",
};

type Names = Pick<ReadonlyMap<string, string>, "get">;

/** Writes rules as calls of the runtime's functions. */
export class ValueCode {
  readonly #file: SourceFile;
  readonly #names: Names;

  /** @param names of the constants for schemas, by the reference that leads to each */
  constructor(file: SourceFile, names: Names) {
    this.#file = file;
    this.#names = names;
  }

  of(rule: ValueRule): Printable {
    switch (rule.kind) {
      case "leaf":
        return new Code(this.#runtime(leafName(rule.leaf)));
      case "refer":
        return new Code(this.#names.get(rule.name) as string);
      case "members":
        return this.#members(rule);
      case "items":
        return this.#call("items", [this.#orSame(rule.each), ...listed(rule.first.map((one) => this.#orSame(one)))]);
      case "every":
        return this.#call(
          "every",
          rule.parts.map((part) => this.of(part)),
        );
      case "tagged":
        return this.#call("tagged", [rule.property, this.map(rule.alternatives)]);
    }
  }

  map(rules: ReadonlyMap<string, ValueRule | undefined>): Printable {
    return Object.fromEntries([...rules].map(([name, rule]) => [name, this.#orSame(rule)]));
  }

  /** Members that are the same on both sides are named only if others would be taken for them. */
  #members({ named, patterns, further }: Extract<ValueRule, { kind: "members" }>): Printable {
    const shown = further ? named : changed(named);
    const fitting = further ? patterns : changed(patterns);
    const args: Printable[] = [this.map(shown)];
    if (further || fitting.size > 0) args.push(further ? this.of(further) : undefined);
    if (fitting.size > 0) args.push(this.map(fitting));
    return this.#call("members", args);
  }

  #orSame(rule: ValueRule | undefined): Printable {
    return rule ? this.of(rule) : new Code(this.#runtime("unchanged"));
  }

  #call(name: string, args: readonly Printable[]): Imported {
    return new Imported(this.#runtime(name), args);
  }

  #runtime(name: string): string {
    return this.#file.name(importValue(name, VALUES));
  }
}

function leafName({ as, format }: Leaf): string {
  return LEAVES[`${as} ${format}`] as string;
}

function changed(rules: ReadonlyMap<string, ValueRule | undefined>): ReadonlyMap<string, ValueRule | undefined> {
  return new Map([...rules].filter(([, rule]) => rule !== undefined));
}

/** A list as an argument; none for an empty one. */
function listed(items: readonly Printable[]): Printable[] {
  return items.length > 0 ? [items] : [];
}
