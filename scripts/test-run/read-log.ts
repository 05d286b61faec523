/** What turbo wrote of one task. */
export interface TaskText {
  /** `@specwright/acme#test`, or `//#lint` for a task of the root. */
  readonly id: string;
  readonly lines: readonly string[];
}

/** `@specwright/acme:test: a line`, `acme:test: a line` or `//:lint:specs: a line`. */
const LINE = /^((?:@[\w.-]+\/)?[\w.-]+|\/\/):([\w:.-]+):(?: (.*))?$/;

/**
 * Collects turbo's grouped log: the lines of a task come together, when it has ended. Where a pause in the middle was
 * taken for the end, `ended` hears of the task again, with all of its lines.
 */
export class LogReader {
  #open: string | undefined;
  readonly #lines = new Map<string, string[]>();
  readonly #ended: (text: TaskText) => void;
  readonly #other: (line: string) => void;

  /** @param other is told every line of turbo's own */
  constructor(ended: (text: TaskText) => void, other: (line: string) => void) {
    this.#ended = ended;
    this.#other = other;
  }

  line(line: string): void {
    const [matched, name, task, text = ""] = LINE.exec(line) ?? [];
    if (matched === undefined) {
      this.end();
      if (line.trim() !== "") this.#other(line);
      return;
    }
    const id = `${name}#${task}`;
    if (id !== this.#open) this.end();
    this.#open = id;
    this.#lines.set(id, [...(this.#lines.get(id) ?? []), text]);
  }

  /** Nothing more comes of the task whose lines came last. */
  end(): void {
    const id = this.#open;
    this.#open = undefined;
    if (id !== undefined) this.#ended({ id, lines: this.#lines.get(id) ?? [] });
  }
}
