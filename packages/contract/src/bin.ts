import { readArguments, UsageError, usage } from "./command/arguments.ts";
import { operationsTable } from "./command/operations-table.ts";
import { DocumentError } from "./document/document-error.ts";
import { type Mock, startMock } from "./mock/start-mock.ts";

try {
  const command = readArguments(process.argv.slice(2));
  if (command === undefined) console.log(usage);
  else serve(await startMock(command.source, { port: command.port }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError || error instanceof DocumentError ? 2 : 1;
}

// Nothing keeps the process once the mock is closed, so it ends by itself, with status 0.
function serve(mock: Mock): void {
  console.log(`${mock.url}\n\n${operationsTable(mock.operations)}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
}
