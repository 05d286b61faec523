import { asLine } from "@specwright/openapi";
import { DocumentError } from "../document/document-error.ts";
import type { MockEvent } from "../mock/mock-event.ts";
import { startMock } from "../mock/start-mock.ts";
import { readArguments, UsageError, usage } from "./arguments.ts";
import { operationsTable } from "./operations-table.ts";

/** What the command may touch of the world outside. */
export interface MockTerminal {
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  error(line: string): void;
  /** Resolves when the user wants the command to end. */
  interrupted(): Promise<void>;
}

/**
 * `mock <document> [--port N] [--answers strict|warn]`: serves until it is interrupted.
 *
 * @returns the exit code: 0 after an interruption, 2 for arguments or a document that cannot be used, 1 for the rest.
 */
export async function mockCommand(args: readonly string[], terminal: MockTerminal): Promise<number> {
  try {
    const command = readArguments(args);
    if (command === undefined) {
      terminal.out(usage);
      return 0;
    }
    const { source, port, answers } = command;
    await using mock = await startMock(source, { port, answers, log: warningsTo(terminal) });
    terminal.out(`${mock.url}\n\n${operationsTable(mock.operations)}`);
    await terminal.interrupted();
    return 0;
  } catch (error) {
    terminal.error(messageOf(error));
    if (error instanceof UsageError || error instanceof DocumentError) return 2;
    return 1;
  }
}

/** Tells each warning once. */
function warningsTo(terminal: MockTerminal): (event: MockEvent) => void {
  const told = new Set<string>();
  return (event) => {
    if (event.type !== "warned" || told.has(event.message)) return;
    told.add(event.message);
    terminal.error(`warning: ${asLine(event.message)}`);
  };
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}
