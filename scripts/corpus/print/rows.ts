import type pc from "picocolors";
import { type Limit, limitOf, type Verdict, verdictOf } from "../limits.ts";
import type { DescriptionResult } from "../result.ts";
import { type Cell, type Column, cellsOf } from "./columns.ts";

export type Colors = ReturnType<typeof pc.createColors>;

/** Prints descriptions as rows of a table whose widths are known before the first one is there. */
export class Rows {
  readonly #columns: readonly Column[];
  readonly #limits: readonly Limit[];
  readonly #colors: Colors;
  readonly #width: number;

  constructor(ids: readonly string[], columns: readonly Column[], limits: readonly Limit[], colors: Colors) {
    this.#columns = columns;
    this.#limits = limits;
    this.#colors = colors;
    this.#width = Math.max(...["description", ...ids].map((id) => id.length));
  }

  get head(): string {
    const titles = this.#columns.map(({ title, width }) => title.padStart(width));
    return this.#colors.dim(["  description".padEnd(this.#width + 2), ...titles].join("  "));
  }

  /** The row of a description, and below it the first failure of each step. */
  of(result: DescriptionResult): string {
    const cells = cellsOf(result, this.#columns).map((cell, index) =>
      this.#paint(cell, this.#columns[index] as Column),
    );
    const mark = this.#mark(verdictOf(result, this.#limits));
    return [[`${mark} ${result.id.padEnd(this.#width)}`, ...cells].join("  "), ...this.#failures(result)].join("\n");
  }

  #mark(verdict: Verdict): string {
    if (verdict === "right") return this.#colors.green("✓");
    return verdict === "limit" ? this.#colors.yellow("!") : this.#colors.red("✗");
  }

  #paint({ text, state }: Cell, { width }: Column): string {
    const padded = text.padStart(width);
    if (state === "failed") return this.#colors.red(padded);
    return state === "passed" ? padded : this.#colors.dim(padded);
  }

  #failures({ id, steps }: DescriptionResult): string[] {
    return steps
      .filter(({ state }) => state === "failed")
      .map((step) => {
        const [first, ...others] = step.failures;
        const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
        const limit = limitOf(this.#limits, id, step);
        const known = limit === undefined ? "" : `, a listed limit: ${limit.reason}`;
        return `    ${step.step}${known}: ${first?.message ?? "no reason was given"}${more}`;
      });
  }
}
