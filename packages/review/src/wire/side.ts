import type { Json } from "@specwright/openapi";
import { componentsOf } from "../json-value.ts";
import type { Conjunction } from "../schema/conjunction.ts";
import { Expander } from "../schema/expand.ts";
import type { StructureHash } from "../schema/hash.ts";
import type { Judge } from "../schema/judge.ts";
import { Sampler } from "../schema/samples.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import { SchemaSpace } from "../schema/space.ts";
import type { Version } from "../version.ts";

/** One version as one side sees it. */
export class Side {
  readonly space: SchemaSpace;
  expander!: Expander;
  sampler!: Sampler;
  /** The schemas as JSON Schema reads them, where that is not what OpenAPI says. */
  readonly literal: SchemaSpace | undefined;

  constructor(id: string, version: Version, view: "read" | "write") {
    const { document } = version;
    this.space = new SchemaSpace({ id, document, view, meaning: "openapi" });
    // Values may be told apart by something that JSON Schema does not know.
    if (version.mentions(["discriminator"]))
      this.literal = new SchemaSpace({ id, document, view, meaning: "json-schema" });
    translateAll(this.space);
  }

  ready(hashes: StructureHash, judge: Judge, sides: readonly Side[]): void {
    judge.know(this.space);
    this.space.meet(sides.map(({ space }) => space));
    this.expander = new Expander(this.space, hashes);
    this.sampler = new Sampler(this.expander, judge);
  }

  conjunction({ schema, holder, key }: SchemaUse, space: SchemaSpace = this.space): Conjunction {
    if (schema === undefined || schema === true) return [];
    return [space.schema(schema, holder, key)];
  }

  /** What the schemas say as they were written. */
  literally(judge: Judge, use: SchemaUse, value: Json): boolean | undefined {
    const space = this.literal ?? this.space;
    return judge.accepts(this.conjunction(use, space), space, value);
  }
}

/** Both sides of one version: a single one where it says nothing about who reads and who writes. */
export function sidesOf(id: string, version: Version): { readonly read: Side; readonly write: Side } {
  const read = new Side(id, version, "read");
  if (!version.mentions(["readOnly", "writeOnly"])) return { read, write: read };
  return { read, write: new Side(id, version, "write") };
}

/** Components first, so that hashes can see through every reference from the start. */
function translateAll(space: SchemaSpace): void {
  for (const name of Object.keys(componentsOf(space.document.bundled, "schemas")))
    space.refer(`#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
