// npm run mock -- <provider> [options]
import { join } from "node:path";
import { listProviders, specFolder } from "@specwright/codegen/workspace";
import { unknownProvider } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

/** The options are those of the mock's own command, which explains them. */
async function usage(): Promise<string> {
  const { mockOptionLines } = await import("@specwright/contract");
  return `usage: npm run mock -- <provider> [options]

Serves a mock of specs/<provider> until it is interrupted. The first line is its base URL. Each request is written to
standard error with its verdict.
${mockOptionLines}`;
}

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(await usage());
    return 0;
  }
  const known = listProviders(terminal.workspace);
  const [provider, ...options] = args;
  if (!provider) throw new UsageError(`Name a provider. Known: ${known.join(", ") || "none"}.`, await usage());
  if (!known.includes(provider)) throw unknownProvider([provider], known, await usage());
  const [{ mockCommand }, { readCurrentSpec }] = await Promise.all([
    import("@specwright/contract"),
    import("./contract/current-spec.ts"),
  ]);
  const folder = join(terminal.workspace, specFolder(terminal.workspace, provider));
  // The description as the generator admits it: that is what the client was made from.
  return await mockCommand(["mock", folder, ...options], terminal, () => {
    const { spec, pages, habits } = readCurrentSpec(terminal.workspace, provider);
    return { document: spec, pages, ...habits };
  });
}
