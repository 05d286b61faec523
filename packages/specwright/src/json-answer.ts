import { stripVTControlCharacters } from "node:util";
import type { CommandSpec } from "./command-line/command-spec.ts";
import { type Failure, failureIn } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Whether standard output is to be one JSON document. */
export function wantsJson({ options }: CommandSpec, args: readonly string[]): boolean {
  if (!Object.hasOwn(options, "json")) return false;
  const format = args.indexOf("--format");
  return (
    args.some((arg) => arg === "--json" || arg === "--format=json") || (format >= 0 && args[format + 1] === "json")
  );
}

/** The terminal of a command that writes JSON. Where the command could not be tried, the document says why. */
export class JsonAnswer {
  readonly terminal: Terminal;
  readonly #errors: string[] = [];
  #answered = false;

  constructor(terminal: Terminal) {
    this.terminal = {
      ...terminal,
      write: (text) => {
        this.#answered = true;
        terminal.write(text);
      },
      out: (line) => {
        this.#answered = true;
        terminal.out(line);
      },
      error: (line) => {
        this.#errors.push(stripVTControlCharacters(line));
        terminal.error(line);
      },
    };
  }

  /** @param failure why it could not be tried; what was said on standard error where it is left out */
  refuse(failure: Failure = failureIn(this.#errors.join("\n"))): void {
    if (!this.#answered) this.terminal.out(JSON.stringify({ errors: failure.reasons }, null, 2));
  }
}
