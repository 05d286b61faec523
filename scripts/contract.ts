// npm run contract [-- provider…], -- <provider> --live, -- <provider> --replay FILE; --help says more
import { type ContractRequest, contractUsage, readContractArguments } from "./contract/arguments.ts";
import { checkProviders } from "./contract/check.ts";
import { printComplaint } from "./contract/complaint.ts";
import { checkLive, checkReplay, type Output } from "./contract/live.ts";
import { listProviders } from "./load/list-providers.ts";

const workspace = process.cwd();
const known = listProviders(workspace);
const request = readContractArguments(process.argv.slice(2), known);

if ("problem" in request) {
  console.error(request.problem);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(request);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

async function run(asked: ContractRequest): Promise<number> {
  if (asked.kind === "help") {
    console.log(contractUsage);
    return 0;
  }
  const output = outputOf(asked.json);
  if (asked.kind === "live") return await checkLive(workspace, asked, process.env, output);
  if (asked.kind === "replay") return await checkReplay(workspace, asked, output);
  const report = await checkProviders(workspace, asked, asked.providers.length === known.length, output.text);
  output.json(report);
  for (const complaint of report.complaints) output.error(`✗ ${printComplaint(complaint)}`);
  return report.complaints.length > 0 ? 1 : 0;
}

function outputOf(json: boolean): Output {
  return {
    text: (text) => void (json || console.log(text)),
    json: (value) => void (json && console.log(JSON.stringify(value, null, 2))),
    error: (text) => console.error(text),
  };
}
