/** The columns of the coverage matrix. */
export const dimensions = [
  "statuses",
  "examples",
  "requests",
  "parameters",
  "body",
  "security",
  "behaviour",
  "response properties",
] as const;

export type Dimension = (typeof dimensions)[number];

/** One thing that has to be tried about an operation. */
export interface Cell {
  readonly dimension: Dimension;
  /** Unique within operation and dimension: "404", "query limit maximum", "200 items[].name". */
  readonly key: string;
}

export function cell(dimension: Dimension, key: string): Cell {
  return { dimension, key };
}
