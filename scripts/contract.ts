// npm run contract [-- provider…] [--seed N] [--runs N] [--raise-floor]
import { readContractArguments } from "./contract/arguments.ts";
import { checkProviders } from "./contract/check.ts";
import { listProviders } from "./load/list-providers.ts";

const workspace = process.cwd();
const request = readContractArguments(process.argv.slice(2), listProviders(workspace));

if ("problem" in request) {
  console.error(request.problem);
  process.exitCode = 2;
} else {
  const failures = await checkProviders(workspace, request, (text) => console.log(text));
  for (const failure of failures) console.error(`✗ ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
