// npm run contract [-- provider…], -- <provider> --live, -- <provider> --replay FILE
import { type ContractRequest, readContractArguments } from "./contract/arguments.ts";
import { checkProviders } from "./contract/check.ts";
import { printComplaint } from "./contract/complaint.ts";
import { checkLive, checkReplay } from "./contract/live.ts";
import { listProviders } from "./load/list-providers.ts";

const workspace = process.cwd();
const known = listProviders(workspace);
const print = (text: string): void => console.log(text);
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
  if (asked.kind === "live") return await checkLive(workspace, asked, process.env, print);
  if (asked.kind === "replay") return await checkReplay(workspace, asked, print);
  const everything = asked.providers.length === known.length;
  const { complaints } = await checkProviders(workspace, asked, everything, print);
  for (const complaint of complaints) console.error(`✗ ${printComplaint(complaint)}`);
  return complaints.length > 0 ? 1 : 0;
}
