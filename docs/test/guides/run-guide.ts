import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ANSWERS } from "./answers/index.ts";
import { edited } from "./edited.ts";
import { freePort } from "./free-port.ts";
import type { Guide } from "./guide.ts";
import { isAsShown } from "./output.ts";
import { environmentOf, type Mocks, providersIn, startMocks } from "./providers.ts";
import { type Command, type Step, stepsOf } from "./steps.ts";
import { type Ran, Terminal } from "./terminal.ts";

/** A file that a guide has written: where, and the line of its fence. */
export interface Written {
  readonly file: string;
  readonly place: string;
  readonly line: number;
}

/** Is told what a guide does. */
export interface Watcher {
  /** Of each file. */
  readonly wrote?: (file: Written) => void;
  /** Of each output that the guide shows, and of what was printed. */
  readonly output?: (line: number, shown: string, printed: string) => void;
}

/** @throws Error if something else was printed than what a guide shows */
function refuseOther(_line: number, shown: string, printed: string): void {
  if (!isAsShown(shown, printed)) throw new Error(`shown:\n${shown}\nprinted:\n${printed}`);
}

/**
 * Does what a guide says, step by step, in a folder of its own.
 * @throws Error for the first step that does not go as the guide says, with its place
 */
export async function runGuide(guide: Guide, folder: string, watcher: Watcher = {}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const mocks = await startMocks(providersIn(guide.markdown));
  const run = new Run(guide, mocks, new Terminal(folder, environmentOf(mocks)), watcher);
  try {
    for (const step of stepsOf(guide)) await run.take(step);
  } finally {
    run.terminal.close();
    for (const mock of Object.values(mocks)) await mock.close();
  }
}

class Run {
  readonly #guide: Guide;
  readonly #mocks: Mocks;
  readonly #watcher: Watcher;
  readonly terminal: Terminal;
  readonly #port = freePort();
  #last: Ran | undefined;

  constructor(guide: Guide, mocks: Mocks, terminal: Terminal, watcher: Watcher) {
    this.#guide = guide;
    this.#mocks = mocks;
    this.terminal = terminal;
    this.#watcher = watcher;
  }

  async take(step: Step): Promise<void> {
    try {
      await this.#taken(step);
    } catch (error) {
      throw new Error(`${this.#guide.path}:${step.line}: ${(error as Error).message}`);
    }
  }

  async #taken(step: Step): Promise<void> {
    switch (step.kind) {
      case "file":
        this.#watcher.wrote?.({ file: join(this.terminal.cwd, step.path), place: this.#guide.path, line: step.line });
        return this.#write(step.path, step.text);
      case "edit":
        return this.#write(step.path, edited(this.#read(step.path), step.diff));
      case "part":
        if (this.#read(step.path).includes(step.text)) return;
        throw new Error(`${step.path} has no such lines`);
      case "command":
        return this.#run(step);
      case "output":
        if (this.#last === undefined) throw new Error("nothing ran before this output");
        return (this.#watcher.output ?? refuseOther)(step.line, step.text, this.#last.printed);
      case "fragment":
    }
  }

  #read(path: string): string {
    const file = join(this.terminal.cwd, path);
    if (!existsSync(file)) throw new Error(`there is no file ${path} yet`);
    return readFileSync(file, "utf8");
  }

  #write(path: string, text: string): void {
    const file = join(this.terminal.cwd, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  async #run({ command: shown, exit, isUnrouted }: Command): Promise<void> {
    // A guide shows one port, and each run has one that is free.
    const command = shown.replaceAll("4010", `${await this.#port}`);
    for (const mock of Object.values(this.#mocks)) mock.reset();
    ANSWERS[this.#guide.name]?.[shown]?.(this.#mocks);
    this.#last = exit === undefined ? await this.terminal.begin(command) : await this.terminal.run(command, isUnrouted);
    const { code, printed } = this.#last;
    if (code !== exit) throw new Error(`"${command}" ended with ${code}, expected ${exit}:\n${printed}`);
  }
}
