import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  missingCredentials,
  printDrift,
  printRecording,
  printSent,
  printStart,
  replay,
  runLive,
} from "@specwright/contract";
import type { LiveRequest, ReplayRequest } from "./arguments.ts";
import { loadContract } from "./load-contract.ts";
import { readToday } from "./today.ts";

/** 0: as documented; 1: drift; 2: it could not be tried. */
export type Verdict = 0 | 1 | 2;

/** Calls the provider itself, records what it answers, and reports where that is not what the description says. */
export async function checkLive(
  workspace: string,
  request: LiveRequest,
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<Verdict> {
  const contract = await loadContract(workspace, request.provider, readToday(workspace, request.provider));
  const missing = await missingCredentials(contract, env);
  if (missing !== undefined) {
    print(`${request.provider} needs credentials in the environment: ${missing}`);
    return 2;
  }
  const { write, rate, baseUrl } = request;
  const run = await runLive(contract, {
    write,
    rate,
    baseUrl,
    values: { ...valuesOf(env), ...request.values },
    env,
    onStart: (plan, url) => print(printStart(plan, url, rate)),
  });
  const file = request.record ?? join(workspace, ".contract", `${request.provider}.ndjson`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, printRecording(run.exchanges));
  print(printSent(run));
  print(`${run.exchanges.length} exchanges, recorded in ${file}`);
  return report(run.drifts, print);
}

/** `CONTRACT_VALUES` holds what `--value` would, for runs without a person: `sessionId=s1&getUser.userId=u1`. */
function valuesOf({ CONTRACT_VALUES = "" }: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(CONTRACT_VALUES));
}

/** Judges a recording by today's description. */
export async function checkReplay(
  workspace: string,
  request: ReplayRequest,
  print: (text: string) => void,
): Promise<Verdict> {
  const { spec } = readToday(workspace, request.provider);
  const { drifts, count } = await replay(spec, await readFile(request.file, "utf8"));
  print(`${count} exchanges of ${request.file}`);
  return report(drifts, print);
}

function report(drifts: Parameters<typeof printDrift>[0], print: (text: string) => void): Verdict {
  print(drifts.length === 0 ? "no drift" : `${drifts.length} drifts\n${printDrift(drifts)}`);
  return drifts.length === 0 ? 0 : 1;
}
