import type { ClientModel } from "@specwright/codegen/stages";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import type { DraftPositions } from "./draft-positions.ts";
import { componentOf } from "./losses.ts";
import type { Regression } from "./regression.ts";
import { SchemaPointers } from "./schema-pointers.ts";

type Place = NonNullable<Draft["about"]>;

/** The places of both versions that a piece of code fails for, so that what the wire says of them is the same finding. */
export class About {
  readonly #model: ClientModel;
  readonly #positions: DraftPositions;
  readonly #base: SchemaPointers;
  readonly #head: SchemaPointers;

  constructor(model: ClientModel, positions: DraftPositions, base: Version, head: Version) {
    this.#model = model;
    this.#positions = positions;
    [this.#base, this.#head] = [new SchemaPointers(base), new SchemaPointers(head)];
  }

  of(regression: Regression): Place {
    const path = pathOf(regression);
    return { pointers: this.#pointers(regression, path), name: path.findLast((step) => !step.startsWith("[")) ?? null };
  }

  #pointers(regression: Regression, path: readonly string[]): string[] {
    const component = componentOf(this.#model, regression);
    if (component !== undefined)
      return [...this.#base.ofComponent(component, path), ...this.#head.ofComponent(component, path)];
    const [before, after] = [this.#positions.before(regression), this.#positions.after(regression)];
    // Code that uses what is gone fails for nothing inside it.
    if (before && !after) return this.#base.ofOperation(before);
    const read = regression.sends ? "ofInput" : "ofAnswers";
    return [...(before ? this.#base[read](before, path) : []), ...(after ? this.#head[read](after, path) : [])];
  }
}

/** Where in the type: what is lost knows it, of what does not fit the message begins with it. */
function pathOf({ lost, error }: Regression): string[] {
  if (lost) return [...lost.path];
  const [, at = ""] = /^at (.*)\n/.exec(error) ?? [];
  return at.replaceAll("[", ".[").split(".").filter(Boolean);
}
