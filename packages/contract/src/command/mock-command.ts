import { SpecError } from "@specwright/openapi";
import { DocumentError } from "../document/document-error.ts";
import type { DocumentSource } from "../document/load-document.ts";
import { type Mock, type MockOptions, startMock } from "../mock/start-mock.ts";
import { type MockCommand, readArguments, UsageError, usage } from "./arguments.ts";
import { operationsTable } from "./operations-table.ts";
import { eventLine, keysInQuery } from "./request-line.ts";
import { watchFolder } from "./watched-folder.ts";

/** What the command may touch of the world outside. */
export interface MockTerminal {
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  error(line: string): void;
  /** Resolves when the user wants the command to end. */
  interrupted(): Promise<void>;
}

/** Reads what is served: the source itself, or what somebody makes of it. */
export type ReadSource = (source: string) => DocumentSource;

/**
 * `mock <document> [options]`: serves until it is interrupted.
 *
 * @param read asked at the start, and again whenever a file has changed
 * @returns the exit code: 0 after an interruption, 2 for arguments or a document that cannot be used, 1 for the rest.
 */
export async function mockCommand(
  args: readonly string[],
  terminal: MockTerminal,
  read: ReadSource = (source) => source,
): Promise<number> {
  try {
    const command = readArguments(args);
    if (command === undefined) {
      terminal.out(usage);
      return 0;
    }
    await serve(command, terminal, read);
    return 0;
  } catch (error) {
    terminal.error(messageOf(error));
    if ([UsageError, DocumentError, SpecError].some((kind) => error instanceof kind)) return 2;
    return 1;
  }
}

async function serve({ source, options, watch }: MockCommand, terminal: MockTerminal, read: ReadSource): Promise<void> {
  let keys = new Set<string>();
  const all: MockOptions = { ...options, log: (event) => terminal.error(eventLine(event, keys)) };
  let mock = await startMock(read(source), all);
  keys = keysInQuery(mock.operations);
  terminal.out(`${mock.url}\n\n${operationsTable(mock.operations)}`);
  const port = Number(new URL(mock.origin).port);
  // One change after the other: each waits for the one before.
  let turn = Promise.resolve();
  const stop = watch
    ? watchFolder(source, () => {
        turn = turn.then(async () => {
          mock = await renewed(mock, () => read(source), { ...all, port }, terminal);
          keys = keysInQuery(mock.operations);
        });
      })
    : () => undefined;
  try {
    await terminal.interrupted();
  } finally {
    stop();
    await turn;
    await mock.close();
  }
}

/** A mock of what the document says now; the same mock if it cannot be used. */
async function renewed(
  mock: Mock,
  read: () => DocumentSource,
  options: MockOptions,
  terminal: MockTerminal,
): Promise<Mock> {
  try {
    const source = read();
    // Nothing listens on its port: it shows that the document can be used.
    await using tried = await startMock(source, { ...options, port: 0, log: () => undefined });
    await mock.close();
    const next = await startMock(source, options);
    terminal.error(`started again: ${tried.operations.length} operations`);
    return next;
  } catch (error) {
    terminal.error(`not started again: ${messageOf(error)}`);
    return mock;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}
