// npm run contract [-- provider…], -- <provider> --live, -- <provider> --replay FILE; --help says more

import { listProviders } from "@specwright/codegen";
import { asJson } from "@specwright/openapi";
import { type ContractRequest, contractUsage, readContractArguments } from "./contract/arguments.ts";
import { checkProviders } from "./contract/check.ts";
import { printComplaint } from "./contract/complaint.ts";
import { checkLive, checkReplay, type Output } from "./contract/live.ts";
import type { Terminal } from "./terminal.ts";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const known = listProviders(terminal.workspace);
  const request = readContractArguments(args, known);
  if ("problem" in request) {
    terminal.error(request.problem);
    return 2;
  }
  try {
    return await answer(request, known, terminal);
  } catch (error) {
    terminal.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function answer(asked: ContractRequest, known: readonly string[], terminal: Terminal): Promise<number> {
  const { workspace, env } = terminal;
  if (asked.kind === "help") {
    terminal.out(contractUsage);
    return 0;
  }
  const output = outputOf(asked.json, terminal);
  if (asked.kind === "live") return await checkLive(workspace, asked, env, output);
  if (asked.kind === "replay") return await checkReplay(workspace, asked, output);
  const report = await checkProviders(workspace, asked, asked.providers.length === known.length, output.text);
  output.json(report);
  for (const complaint of report.complaints) output.error(`✗ ${printComplaint(complaint)}`);
  return report.complaints.length > 0 ? 1 : 0;
}

function outputOf(json: boolean, terminal: Terminal): Output {
  return {
    text: (text) => void (json || terminal.out(text)),
    json: (value) => void (json && terminal.out(asJson(value))),
    error: (text) => terminal.error(text),
  };
}
