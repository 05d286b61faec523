import { DocumentError } from "../document/document-error.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { schemasOf } from "../schema/schemas-of.ts";
import { isExpressible } from "./expressible.ts";
import { nodeAt, type SchemaNode } from "./flat-schema.ts";
import { sample } from "./sample.ts";
import { isUnbuildable } from "./unbuildable.ts";
import type { WirePlace } from "./wire-place.ts";
import { withDiscriminators } from "./with-discriminators.ts";
import { withOneProperty } from "./with-one-property.ts";

/** A value for a schema, or why there is none. */
export type ExampleValue = { readonly value: unknown } | { readonly reason: string };

/**
 * Makes examples of the schemas of a description, as a request carries them. Ajv judges each, those that somebody else
 * has made too.
 */
export class ExampleValues {
  readonly #schemas: SchemaSet;

  /** @param document a description whose references are local; it is not changed */
  constructor(document: object) {
    const loaded: LoadedDocument = { source: "(document object)", root: document as LoadedDocument["root"] };
    this.#schemas = schemasOf(loaded).requests;
  }

  /** The least that a schema allows; of an object that needs nothing, one property, so that there is something to see. */
  make(pointer: string, place: WirePlace): ExampleValue {
    const node = nodeAt(pointer);
    const made = (): unknown => this.#sample(withOneProperty(this.#schemas, node), node, place);
    return this.#judged(pointer, place, () => withDiscriminators(this.#schemas, pointer, made()));
  }

  /** Whether the schema at a pointer takes a value, and the value arrives as it is. */
  takes(pointer: string, value: unknown, place: WirePlace): boolean {
    return "value" in this.#judged(pointer, place, () => value);
  }

  #sample(wanted: SchemaNode, least: SchemaNode, place: WirePlace): unknown {
    const wish = { schemas: this.#schemas, direction: "request", place, size: "minimal" } as const;
    try {
      return sample(wish, wanted);
    } catch (error) {
      if (wanted === least || !isUnbuildable(error)) throw error;
      return sample(wish, least);
    }
  }

  #judged(pointer: string, place: WirePlace, make: () => unknown): ExampleValue {
    try {
      const value = make();
      if (!isExpressible(value, place)) return { reason: "no text carries the empty list, object or null in it" };
      const [problem] = this.#schemas.check(pointer, value, []);
      return problem === undefined ? { value } : { reason: `the value that was made ${problem.message}` };
    } catch (error) {
      if (isUnbuildable(error) || error instanceof DocumentError) return { reason: error.message };
      throw error;
    }
  }
}
