import type { FlatSchema, SchemaNode } from "../../generate/flat-schema.ts";
import type { Budget } from "../../generate/sample.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { type Telling, tellingOf } from "./telling-names.ts";
import type { ViolatedPlace } from "./violated-place.ts";

/** What the body of a refusal is made of. */
export interface Maker {
  readonly schemas: SchemaSet;
  readonly status: number;
  readonly places: readonly ViolatedPlace[];
  /** What is left to be looked at. */
  readonly budget: Budget;
}

/** A part of it. */
export interface Made {
  readonly value: unknown;
  /** Whether it names a place, or says what is wrong there. */
  readonly tells: boolean;
  /** Whether it is more than any value of its schema. */
  readonly meant: boolean;
}

/** A text or a number that tells what a member of its name tells; undefined where its schema takes none. */
export function toldScalar(maker: Maker, node: SchemaNode, { maxLength }: FlatSchema, name: string): Made | undefined {
  const told = maker.places.map(({ name: place, message }) => `${place} ${message}`.trim()).join("; ");
  const [first] = maker.places;
  const values: { readonly [telling in Telling]: readonly unknown[] } = {
    place: [first?.name],
    pointer: [`/${first?.keys.join("/")}`, first?.name],
    part: [first?.part],
    message: [told, told.slice(0, maxLength), first?.message.slice(0, maxLength)],
    list: [told, told.slice(0, maxLength)],
    code: [first?.code, maker.status, String(maker.status)],
    status: [maker.status, String(maker.status)],
  };
  const telling = tellingOf(name);
  if (telling === undefined) return undefined;
  const made = firstAccepted(maker, node, values[telling]);
  return made && { ...made, tells: !["code", "status", "part"].includes(telling) && typeof made.value === "string" };
}

/** The first of several values that a schema takes. */
export function firstAccepted({ schemas }: Maker, node: SchemaNode, values: readonly unknown[]): Made | undefined {
  const value = values.find((each) => node.pointers.every((pointer) => schemas.accepts(pointer, each)));
  return value === undefined ? undefined : { value, tells: true, meant: true };
}
