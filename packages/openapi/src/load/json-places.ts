import type { Location } from "./diagnostic.ts";
import { numberAt, type Part, partsAt } from "./json-scan.ts";
import type { Written } from "./positions.ts";

/** A text whose offsets become lines and columns when somebody asks. */
export class JsonText {
  readonly file: string;
  readonly text: string;
  /** Where each line begins. */
  #lines: readonly number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  at(offset: number): Location {
    this.#lines ??= lineStarts(this.text);
    const line = countUpTo(this.#lines, offset);
    return { file: this.file, line, col: offset - (this.#lines[line - 1] as number) + 1 };
  }
}

/**
 * An object or an array of a JSON text. Few are ever asked for, so that each knows no more than what holds it: the place
 * is looked for in the text then, from the top.
 */
export class JsonPlace implements Written {
  readonly text: JsonText;
  readonly #above: JsonPlace | undefined;
  readonly #key: string;
  #parts: ReadonlyMap<string, Part> | undefined;

  /** @param above what holds it under the key; nothing holds the value of the whole text */
  constructor(text: JsonText, above?: JsonPlace, key = "") {
    this.text = text;
    this.#above = above;
    this.#key = key;
  }

  at(): Location {
    return this.text.at(this.#offset());
  }

  keyAt(key: string): Location | undefined {
    const part = this.#part(key);
    return part && this.text.at(part.start);
  }

  /** The number under a key, as it is written. */
  numberAt(key: string): string {
    return numberAt(this.text.text, this.#part(key)?.value ?? 0);
  }

  #offset(): number {
    if (this.#above === undefined) return this.text.text.search(/\S/);
    return this.#above.#part(this.#key)?.value ?? 0;
  }

  #part(key: string): Part | undefined {
    this.#parts ??= new Map(partsAt(this.text.text, this.#offset()).map((part) => [part.key, part]));
    return this.#parts.get(key);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** How many of these numbers, which rise, are not above a limit. */
function countUpTo(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
