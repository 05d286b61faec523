import { type Cell, type Dimension, dimensions } from "./cell.ts";

/** Values by cell. Cells are one if dimension and key are: no text is made of both, as large descriptions have millions. */
export class CellMap<T> {
  readonly #values = new Map<Dimension, Map<string, T>>();

  get({ dimension, key }: Cell): T | undefined {
    return this.#values.get(dimension)?.get(key);
  }

  has({ dimension, key }: Cell): boolean {
    return this.#values.get(dimension)?.has(key) ?? false;
  }

  set({ dimension, key }: Cell, value: T): void {
    const own = this.#values.get(dimension);
    if (own === undefined) this.#values.set(dimension, new Map([[key, value]]));
    else own.set(key, value);
  }

  /** In the order in which the cells came. */
  of(dimension: Dimension): T[] {
    return [...(this.#values.get(dimension)?.values() ?? [])];
  }

  /** Dimension by dimension. */
  all(): T[] {
    return dimensions.flatMap((dimension) => this.of(dimension));
  }
}

/** The cells that cases decide. */
export function decidedBy(cases: readonly { readonly cells: readonly Cell[] }[]): CellMap<true> {
  const decided = new CellMap<true>();
  for (const { cells } of cases) for (const cell of cells) decided.set(cell, true);
  return decided;
}
