import { createScanner } from "jsonc-parser";
import type { Location } from "./diagnostic.ts";
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
    this.#lines ??= [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const line = countUpTo(this.#lines, offset);
    return { file: this.file, line, col: offset - (this.#lines[line - 1] as number) + 1 };
  }
}

/** An object or an array of a JSON text. Most are never asked for, so that two numbers and a list are all that is kept. */
export class JsonPlace implements Written {
  readonly #text: JsonText;
  readonly #offset: number;
  /** Where the keys of an object begin, or the items of an array. */
  readonly starts: number[] = [];
  /** The same of an object, by key. */
  #keys: ReadonlyMap<string, number> | undefined;
  readonly #isArray: boolean;

  constructor(text: JsonText, offset: number, isArray: boolean) {
    this.#text = text;
    this.#offset = offset;
    this.#isArray = isArray;
  }

  at(): Location {
    return this.#text.at(this.#offset);
  }

  keyAt(key: string): Location | undefined {
    const offset = this.#isArray ? this.starts[Number(key)] : this.#startOf(key);
    return offset === undefined ? undefined : this.#text.at(offset);
  }

  #startOf(key: string): number | undefined {
    if (!this.#keys) {
      const scanner = createScanner(this.#text.text);
      const keys = this.starts.map((start): [string, number] => {
        scanner.setPosition(start);
        scanner.scan();
        return [scanner.getTokenValue(), start];
      });
      this.#keys = new Map(keys);
    }
    return this.#keys.get(key);
  }
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
