import { SpecError } from "@specwright/openapi";
import { DocumentError } from "../document/document-error.ts";
import { briefUsage, type MockCommand, readArguments, UsageError, usage } from "./arguments.ts";
import type { ReadSource } from "./mock-source.ts";
import type { MockTerminal } from "./mock-terminal.ts";
import { refusedAddress } from "./refused-address.ts";
import { messageOf, Serving } from "./serving.ts";
import { watchFolder } from "./watched-folder.ts";

/**
 * `mock <document> [options]`: serves until it is interrupted.
 *
 * @param read asked at the start, and again whenever a file has changed
 * @param how what follows a problem with the arguments
 * @returns the exit code: 0 after an interruption, 2 where nothing can be served, and 1 for a defect.
 */
export async function mockCommand(
  args: readonly string[],
  terminal: MockTerminal,
  read: ReadSource = (document) => ({ document }),
  how: string = briefUsage,
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
    const refused = refusedBecause(error, how);
    terminal.error(refused ?? messageOf(error));
    return refused === undefined ? 1 : 2;
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

/** Why nothing can be served; undefined for a defect. */
function refusedBecause(error: unknown, how: string): string | undefined {
  if (error instanceof UsageError) return `${error.message}\n${how}`;
  if (error instanceof DocumentError || error instanceof SpecError) return error.message;
  return refusedAddress(error);
}
