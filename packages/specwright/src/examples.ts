// npm run examples -- <provider>
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run examples -- <provider>

Makes examples from the schemas for operations of an imported provider that lack them, and generates the package again.
Examples are written to specs/<provider>/examples/ and overlay.yaml. Files in upstream/ do not change.`;

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
