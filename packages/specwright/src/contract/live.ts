import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type Drift,
  missingCredentials,
  printDrift,
  printRecording,
  printSent,
  printStart,
  replay,
  runLive,
} from "@specwright/contract";
import { asLine } from "@specwright/openapi";
import type { LiveRequest, ReplayRequest } from "./arguments.ts";
import { counted } from "./counted.ts";
import { loadContract } from "./load-contract.ts";
import { readToday } from "./today.ts";

/** 0: as documented; 1: drift; 2: it could not be tried. */
export type Verdict = 0 | 1 | 2;

/** Where what people read goes, and where what programs read goes; what is not wanted is not printed. */
export interface Output {
  text(text: string): void;
  json(value: object): void;
  /** Why it could not be tried. */
  error(text: string): void;
}

/** Calls the provider itself, records what it answers, and reports where that is not what the description says. */
export async function checkLive(
  workspace: string,
  request: LiveRequest,
  env: Readonly<Record<string, string | undefined>>,
  output: Output,
): Promise<Verdict> {
  const { provider, write, rate, baseUrl } = request;
  const contract = await loadContract(workspace, provider, readToday(workspace, provider));
  const missing = await missingCredentials(contract, env);
  if (missing?.needed) {
    output.error(`${provider} needs credentials in the environment: ${missing.names}`);
    return 2;
  }
  if (missing !== undefined) {
    output.text(`no credentials are shown, as the description allows: ${missing.names} would give some`);
  }
  const run = await runLive(contract, {
    write,
    rate,
    baseUrl,
    values: { ...valuesOf(env), ...request.values },
    env,
    onStart: (plan, url) => output.text(printStart(plan, url, rate)),
  });
  output.text(printSent(run));
  if (run.sent.length === 0) {
    const reasons = asLine([...new Set(run.leftOut.map(({ reason }) => reason))].join("; "));
    output.error(`${provider}: nothing was sent, so nothing is known: ${reasons}`);
    return 2;
  }
  const file = request.record ?? join(workspace, ".contract", `${provider}.ndjson`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, printRecording(run.exchanges));
  output.text(`${counted(run.exchanges.length, "exchange")}, recorded in ${file}`);
  const { drifts, sent, leftOut, placeholders } = run;
  const anonymous = missing !== undefined;
  const exchanges = run.exchanges.length;
  output.json({ provider, recording: file, anonymous, exchanges, drifts, sent, leftOut, placeholders });
  const verdict = report(drifts, output);
  if (sent.some(({ status }) => status !== undefined)) return verdict;
  const reasons = asLine([...new Set(drifts.map(({ message }) => message))].join("; "));
  output.error(
    `${provider}: not one request was answered, so nothing is known: ${reasons}. See that the server runs, and that --base-url is its address where it is given.`,
  );
  return 2;
}

/** `CONTRACT_VALUES` holds what `--value` would, for runs without a person: `sessionId=s1&getUser.userId=u1`. */
function valuesOf({ CONTRACT_VALUES = "" }: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(CONTRACT_VALUES));
}

/** Judges a recording by today's description. */
export async function checkReplay(workspace: string, request: ReplayRequest, output: Output): Promise<Verdict> {
  const { provider, file } = request;
  const { spec } = readToday(workspace, provider);
  const { drifts, count } = await replay(spec, await readFile(file, "utf8"));
  output.text(`${counted(count, "exchange")} of ${file}`);
  output.json({ provider, recording: file, exchanges: count, drifts });
  return report(drifts, output);
}

function report(drifts: readonly Drift[], output: Output): Verdict {
  output.text(drifts.length === 0 ? "no drift" : `${counted(drifts.length, "drift")}\n${printDrift(drifts)}`);
  return drifts.length === 0 ? 0 : 1;
}
