import type { Drift } from "../drift.ts";
import { grouped } from "../grouped.ts";

/** What is found when the exchanges of a run are seen together. */
export class Findings {
  readonly #drifts: Drift[] = [];
  readonly #doubts: Drift[] = [];

  drift(...found: readonly Drift[]): void {
    this.#drifts.push(...found);
  }

  /** What is seldom meant, though a right provider may do it. */
  doubt(...found: readonly Drift[]): void {
    this.#doubts.push(...found);
  }

  /** A drift where it is sure, and a doubt otherwise. */
  find(isSure: boolean, found: Drift): void {
    if (isSure) this.drift(found);
    else this.doubt(found);
  }

  get drifts(): Drift[] {
    return onePerPlace(this.#drifts);
  }

  /** What is a drift elsewhere is no doubt. */
  get doubts(): Drift[] {
    const places = new Set(this.#drifts.map(placeOf));
    return onePerPlace(this.#doubts).filter((doubt) => !places.has(placeOf(doubt)));
  }
}

function placeOf({ operation, place }: Drift): string {
  return [operation, place].join("\n");
}

/** What is wrong with one exchange may be seen in several ways. */
function onePerPlace(found: readonly Drift[]): Drift[] {
  const alike = grouped(found, ({ operation, request, place, code }) => [operation, request, place, code].join("\n"));
  return [...alike.values()].flatMap(([first]) => first ?? []);
}
