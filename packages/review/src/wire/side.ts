import type { Json, JsonObject } from "@specwright/openapi";
import { Expander } from "../schema/expand.ts";
import type { StructureHash } from "../schema/hash.ts";
import type { Judge } from "../schema/judge.ts";
import { Sampler } from "../schema/samples.ts";
import { type Conj, SchemaSpace } from "../schema/space.ts";
import type { Use } from "../schema/use.ts";
import type { Version } from "../version.ts";

/** One version as one side sees it. */
export class Side {
  readonly space: SchemaSpace;
  expander!: Expander;
  sampler!: Sampler;
  /** The schemas as JSON Schema reads them, where that is not what OpenAPI says. */
  readonly literal: SchemaSpace | undefined;

  constructor(id: string, version: Version, view: "read" | "write", discriminates: boolean) {
    const { document } = version;
    this.space = new SchemaSpace(id, document, view);
    this.literal = discriminates ? new SchemaSpace(id, document, view, true) : undefined;
    translateAll(this.space);
  }

  ready(hashes: StructureHash, judge: Judge): void {
    this.expander = new Expander(this.space, hashes);
    this.sampler = new Sampler(this.expander, judge);
  }

  conj({ schema, holder, key }: Use, space: SchemaSpace = this.space): Conj {
    if (schema === undefined || schema === true) return [];
    return [space.schema(schema, holder, key)];
  }

  /** What the schemas say as they were written. */
  literally(judge: Judge, use: Use, value: Json): boolean | undefined {
    const space = this.literal ?? this.space;
    return judge.accepts(this.conj(use, space), space, value);
  }
}

/** Both sides of one version: a single one where it says nothing about who reads and who writes. */
export function sidesOf(id: string, version: Version): { readonly read: Side; readonly write: Side } {
  const text = JSON.stringify(version.document.bundled);
  // Values may be told apart by something that JSON Schema does not know.
  const discriminates = text.includes('"discriminator":');
  const read = new Side(id, version, "read", discriminates);
  return { read, write: /"(?:read|write)Only":/.test(text) ? new Side(id, version, "write", discriminates) : read };
}

/** Components first, so that hashes can see through every reference from the start. */
function translateAll(space: SchemaSpace): void {
  const { components } = space.document.bundled;
  const schemas = (components as JsonObject | undefined)?.schemas as JsonObject | undefined;
  for (const name of Object.keys(schemas ?? {}))
    space.refer(`#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
