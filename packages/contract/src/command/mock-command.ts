import { DocumentError } from "../document/document-error.ts";
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
 * `mock <document> [--port N]`: serves until it is interrupted.
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
    await using mock = await startMock(command.source, { port: command.port });
    terminal.out(`${mock.url}\n\n${operationsTable(mock.operations)}`);
    await terminal.interrupted();
    return 0;
  } catch (error) {
    terminal.error(messageOf(error));
    if (error instanceof UsageError || error instanceof DocumentError) return 2;
    return 1;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}
