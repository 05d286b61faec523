import type { Step } from "./result.ts";

/** Where rows go. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Prints lines, and on a terminal below them what is being done. */
export class Progress {
  readonly #output: Output;
  readonly #all: number;
  readonly #open = new Map<string, Step>();
  #done = 0;

  constructor(output: Output, all: number) {
    this.#output = output;
    this.#all = all;
  }

  line(text: string): void {
    this.#output.write(`${this.#clear}${text}\n`);
  }

  began(id: string, step: Step): void {
    this.#open.set(id, step);
    this.#show();
  }

  ended(id: string, row: string): void {
    this.#open.delete(id);
    this.#done += 1;
    this.line(row);
    this.#show();
  }

  get #clear(): string {
    return this.#output.isTTY ? "\r\u001b[K" : "";
  }

  #show(): void {
    if (!this.#output.isTTY || this.#open.size === 0) return;
    const open = [...this.#open].map(([id, step]) => `${id}: ${step}`).join(", ");
    this.#output.write(`${this.#clear}${this.#done} of ${this.#all}, ${open}`);
  }
}
