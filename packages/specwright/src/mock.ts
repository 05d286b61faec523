// npm run mock -- <provider> [--port N] [--answers strict|warn]
import { join } from "node:path";
import { listProviders } from "@specwright/codegen/workspace";
import { unknownProvider } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run mock -- <provider> [--port N] [--answers strict|warn]

Serves a mock of what specs/<provider> says, on 127.0.0.1, until it is interrupted. Its first line is its base URL.
  --port N         port to listen on; without it a free one is taken
  --answers warn   answers with what contradicts the spec too, and says so in the header specwright-warning`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const known = listProviders(terminal.workspace);
  const [provider, ...options] = args;
  if (!provider) throw new UsageError(`Name a provider. Known: ${known.join(", ") || "none"}.`, USAGE);
  if (!known.includes(provider)) throw unknownProvider([provider], known, USAGE);
  const { mockCommand } = await import("@specwright/contract");
  return await mockCommand(["mock", join(terminal.workspace, "specs", provider), ...options], terminal);
}
