import { stripVTControlCharacters } from "node:util";

/** What the log of one task says. */
export interface TaskLog {
  /** `acme`, or `workspace` for a task of the root. */
  readonly package: string;
  readonly task: string;
  readonly cached: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly text: string;
}

/** Collects turbo's grouped log: the lines of a task come together, when it has ended. */
export class LogReader {
  #open: { key: string; lines: string[] } | undefined;
  readonly #ended: (log: TaskLog) => void;
  readonly #other: (line: string) => void;

  constructor(ended: (log: TaskLog) => void, other: (line: string) => void) {
    this.#ended = ended;
    this.#other = other;
  }

  line(line: string): void {
    const [, key, text = ""] = /^((?:@specwright\/[\w-]+|\/\/):[\w:-]+): ?(.*)$/.exec(line) ?? [];
    if (key === undefined) {
      this.end();
      if (line.trim() !== "") this.#other(line);
      return;
    }
    if (key !== this.#open?.key) {
      this.end();
      this.#open = { key, lines: [] };
    }
    this.#open?.lines.push(text);
  }

  end(): void {
    if (this.#open) this.#ended(readTask(this.#open.key, this.#open.lines));
    this.#open = undefined;
  }
}

export function readTask(key: string, lines: readonly string[]): TaskLog {
  const [, name = "", task = ""] = /^(?:@specwright\/|\/\/)?([\w-]*):(.+)$/.exec(key) ?? [];
  const text = lines.join("\n");
  const counts = /^\s*Tests\s+(.+)$/m.exec(stripVTControlCharacters(text))?.[1] ?? "";
  const count = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(counts)?.[1] ?? 0);
  return {
    package: name || "workspace",
    task,
    cached: /^cache hit/.test(lines[0] ?? ""),
    passed: count("passed") + count("expected fail"),
    failed: count("failed"),
    text,
  };
}
