// npm run examples -- <provider>
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run examples -- <provider>

Makes examples of the schemas for the operations of an imported provider that have no call without them, and its package
anew. They go into specs/<provider>/examples/ and overlay.yaml; what the provider publishes stays untouched.`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const id = readArguments(args);
  chosenProviders([id], listProviders(terminal.workspace));
  const { addExamples } = await import("./import/add-examples.ts");
  return await addExamples(id, terminal);
}

function readArguments(args: readonly string[]): string {
  try {
    const [id, ...others] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
    if (id === undefined || others.length > 0) throw new Error("Name one provider.");
    return id;
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
