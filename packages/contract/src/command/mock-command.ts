import { SpecError } from "@specwright/openapi";
import { DocumentError } from "../document/document-error.ts";
import { type MockCommand, readArguments, UsageError, usage } from "./arguments.ts";
import type { ReadSource } from "./mock-source.ts";
import type { MockTerminal } from "./mock-terminal.ts";
import { messageOf, Serving } from "./serving.ts";
import { watchFolder } from "./watched-folder.ts";

/**
 * `mock <document> [options]`: serves until it is interrupted.
 *
 * @param read asked at the start, and again whenever a file has changed
 * @returns the exit code: 0 after an interruption, 2 for arguments or a document that cannot be used, 1 for the rest.
 */
export async function mockCommand(
  args: readonly string[],
  terminal: MockTerminal,
  read: ReadSource = (document) => ({ document }),
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
  const serving = new Serving(() => read(source), options, terminal);
  // Watched first, so that what is saved while the document is read is not missed.
  const stop = watch ? watchFolder(source, () => serving.renew()) : () => undefined;
  try {
    await serving.start();
    await terminal.interrupted();
  } finally {
    stop();
    await serving.end();
  }
}
