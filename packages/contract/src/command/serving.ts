import { type Mock, type MockOptions, startMock } from "../mock/start-mock.ts";
import type { MockSource } from "./mock-source.ts";
import type { MockTerminal } from "./mock-terminal.ts";
import { operationsTable } from "./operations-table.ts";
import { eventLine, keysInQuery } from "./request-line.ts";

/** The mock that the command serves, which starts again when its document has changed. */
export class Serving {
  readonly #read: () => MockSource;
  readonly #options: MockOptions;
  readonly #terminal: MockTerminal;
  #keys: ReadonlySet<string> = new Set();
  #mock: Mock | undefined;
  /** One change after the other: each waits for the one before. */
  #turn: Promise<void> = Promise.resolve();

  constructor(read: () => MockSource, options: MockOptions, terminal: MockTerminal) {
    this.#read = read;
    this.#options = { ...options, log: (event) => terminal.error(eventLine(event, this.#keys)) };
    this.#terminal = terminal;
  }

  async start(): Promise<void> {
    this.#turn = this.#first();
    await this.#turn;
  }

  /** After what is going on has ended, well or badly. */
  renew(): void {
    const next = (): Promise<void> => this.#next();
    this.#turn = this.#turn.then(next, next);
  }

  async end(): Promise<void> {
    await this.#turn.catch(() => undefined);
    await this.#mock?.close();
  }

  async #first(): Promise<void> {
    const mock = this.#use(await this.#started(this.#read(), this.#options));
    this.#terminal.out(`${mock.url}\n\n${operationsTable(mock.operations)}`);
  }

  async #next(): Promise<void> {
    if (this.#mock === undefined) return;
    this.#use(await this.#renewed(this.#mock));
  }

  async #started({ document, ...own }: MockSource, options: MockOptions): Promise<Mock> {
    return await startMock(document, { ...options, ...own });
  }

  #use(mock: Mock): Mock {
    this.#mock = mock;
    this.#keys = keysInQuery(mock.operations);
    return mock;
  }

  /** A mock of what the document says now; the same mock if it cannot be used. */
  async #renewed(mock: Mock): Promise<Mock> {
    const port = Number(new URL(mock.origin).port);
    try {
      const source = this.#read();
      // Nothing listens on its port: it shows that the document can be used.
      await using tried = await this.#started(source, { ...this.#options, port: 0, log: () => undefined });
      await mock.close();
      const next = await this.#started(source, { ...this.#options, port });
      this.#terminal.error(`started again: ${tried.operations.length} operations`);
      return next;
    } catch (error) {
      this.#terminal.error(`not started again: ${messageOf(error)}`);
      return mock;
    }
  }
}

export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}
