// npm run contract [-- provider…], -- <provider> --live, -- <provider> --replay FILE; --help says more

import { listProviders } from "@specwright/codegen/workspace";
import { type ContractRequest, readContractArguments } from "./contract/arguments.ts";
import type { Output } from "./contract/live.ts";
import { systemFailure } from "./system-failure.ts";
import type { Terminal } from "./terminal.ts";

export { SPEC } from "./contract/spec.ts";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const known = listProviders(terminal.workspace);
  const request = readContractArguments(args, known);
  try {
    return await answer(request, known, terminal);
  } catch (error) {
    terminal.error(systemFailure(error, terminal.workspace) ?? messageOf(error));
    return 2;
  }
}

async function answer(request: ContractRequest, known: readonly string[], terminal: Terminal): Promise<number> {
  const { workspace, env } = terminal;
  const { asJson } = await import("@specwright/openapi");
  const output = outputOf(request.json && asJson, terminal);
  if (request.kind === "check") {
    const { checkAndReport } = await import("./contract/check.ts");
    const { width } = terminal;
    const ci = Boolean(env.CI);
    return await checkAndReport(
      workspace,
      { ...request, width, ci },
      request.providers.length === known.length,
      output,
    );
  }
  const { checkLive, checkReplay } = await import("./contract/live.ts");
  if (request.kind === "live") return await checkLive(workspace, request, env, output);
  return await checkReplay(workspace, request, output);
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}

/** @param json writes a value for a program; false if people read */
function outputOf(json: false | ((value: object) => string), terminal: Terminal): Output {
  return {
    text: (text) => void (json || terminal.out(text)),
    json: (value) => void (json && terminal.out(json(value))),
    error: (text) => terminal.error(text),
  };
}
