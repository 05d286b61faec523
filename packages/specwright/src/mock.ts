// npm run mock -- <provider> [--port N]
import { join } from "node:path";
import { listProviders } from "@specwright/codegen";
import { mockCommand } from "@specwright/contract";
import type { Terminal } from "./terminal.ts";

const USAGE = `usage: npm run mock -- <provider> [--port N]

Serves a mock of what specs/<provider> says, on 127.0.0.1, until it is interrupted. Its first line is its base URL.
  --port N   port to listen on; without it a free one is taken`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.some((argument) => argument === "--help" || argument === "-h")) {
    terminal.out(USAGE);
    return 0;
  }
  const known = listProviders(terminal.workspace);
  const [provider, ...options] = args;
  if (provider && known.includes(provider))
    return await mockCommand(["mock", join(terminal.workspace, "specs", provider), ...options], terminal);
  const problem = provider ? `There is no provider "${provider}"` : "Name a provider";
  terminal.error(`${problem}. Known: ${known.join(", ")}.`);
  terminal.error(USAGE);
  return 2;
}
