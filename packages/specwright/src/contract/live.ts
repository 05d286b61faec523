import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "@specwright/codegen/workspace";
import { type LiveOptions, type LiveRun, printDrift, printRecording, replay, runLive } from "@specwright/contract";
import { missingCredentials, printSent, printStart } from "@specwright/contract/internal";
import { asLine } from "@specwright/openapi/internal";
import { counted } from "../counted.ts";
import { type CurrentSpec, readCurrentSpec } from "./current-spec.ts";
import { loadContract } from "./load-contract.ts";
import type { LiveRequest, ReplayRequest } from "./request.ts";

/** 0: as documented; 1: drift; 2: it could not be tried. */
export type Verdict = 0 | 1 | 2;

/** Where texts for people and values for programs go. One of the two prints nothing. */
export interface Output {
  text(text: string): void;
  json(value: object): void;
  /** Why it could not be tried. */
  error(text: string): void;
  /** Shows people who wait what is being done, in place of what was before; "" removes it. */
  progress?(line: string): void;
  /** Aborted when the person wants the run to end. */
  readonly signal?: AbortSignal;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Calls the provider itself, records its answers, and reports each one that is not what the description says. */
export async function checkLive(
  workspace: string,
  request: LiveRequest,
  env: Environment,
  output: Output,
): Promise<Verdict> {
  const { provider } = request;
  const current = readCurrentSpec(workspace, provider);
  const contract = await loadContract(workspace, provider, current);
  const missing = await missingCredentials(contract, env);
  if (missing?.needed) return failed(output, `${provider} needs credentials in the environment: ${missing.names}`);
  if (missing)
    output.text(
      `Requests are sent without credentials, which the description allows. Set ${missing.names} to send them with credentials.`,
    );
  const run = await runLive(contract, liveOptions(request, env, output));
  output.progress?.("");
  output.text(printSent(run));
  if (run.sent.length === 0) return failed(output, nothingSent(provider, run));
  const recording = await record(workspace, request, run, output);
  output.json({ provider, recording, anonymous: missing !== undefined, ...reportOf(run) });
  const verdict = verdictOf(provider, run, output, current);
  if (verdict !== 0 || !output.signal?.aborted) return verdict;
  return failed(output, `${provider}: the run was interrupted, so not everything was tried`);
}

function nothingSent(provider: string, { leftOut }: LiveRun): string {
  const reasons = listed(leftOut.map(({ reason }) => reason));
  return `${provider}: nothing was sent, so nothing is known: ${reasons}`;
}

function liveOptions({ write, rate, baseUrl, values }: LiveRequest, env: Environment, output: Output): LiveOptions {
  return {
    write,
    rate,
    baseUrl,
    values: { ...valuesOf(env), ...values },
    env,
    ...(output.signal && { signal: output.signal }),
    onStart: (plan, url) => output.text(printStart(plan, url, rate)),
    onSend: (count, operation) => output.progress?.(`request ${count + 1}: ${operation}`),
  };
}

/** `CONTRACT_VALUES` is for runs without a person, and holds what `--value` would: `sessionId=s1&getUser.userId=u1`. */
function valuesOf({ CONTRACT_VALUES = "" }: Environment): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(CONTRACT_VALUES));
}

async function record(workspace: string, request: LiveRequest, run: LiveRun, output: Output): Promise<string> {
  const file = request.record ?? join(workspace, ".contract", `${request.provider}.ndjson`);
  makeFolder(dirname(file));
  await writeFile(file, printRecording(run.exchanges));
  output.text(`${counted(run.exchanges.length, "exchange")}, recorded in ${file}`);
  return file;
}

function reportOf({ exchanges, drifts, doubts, sent, outcomes, left, leftOut, placeholders }: LiveRun): object {
  return { exchanges: exchanges.length, drifts, doubts, outcomes, sent, left, leftOut, placeholders };
}

function verdictOf(
  provider: string,
  { drifts, doubts, unverified }: LiveRun,
  output: Output,
  current: CurrentSpec,
): Verdict {
  if (unverified === undefined) return report({ drifts, doubts }, output, current);
  if (drifts.length > 0) report({ drifts, doubts }, output, current);
  return failed(output, asLine(`${provider}: ${unverified}`));
}

/** Compares a recording with the current description. */
export async function checkReplay(workspace: string, request: ReplayRequest, output: Output): Promise<Verdict> {
  const { provider, file } = request;
  if (!existsSync(file))
    return failed(output, `There is no file ${file}. --replay needs a recording, which --live writes.`);
  const current = readCurrentSpec(workspace, provider);
  const { drifts, doubts, count } = await replay(current.spec, await readFile(file, "utf8"));
  output.text(`${counted(count, "exchange")} of ${file}`);
  output.json({ provider, recording: file, exchanges: count, drifts, doubts });
  return report({ drifts, doubts }, output, current);
}

function report({ drifts, doubts }: Pick<LiveRun, "drifts" | "doubts">, output: Output, current: CurrentSpec): Verdict {
  const { place } = current;
  if (doubts.length > 0) {
    output.text(`${counted(doubts.length, "doubt")}, which no description settles\n${printDrift(doubts, place)}`);
  }
  if (drifts.length === 0) {
    output.text("no drift");
    return 0;
  }
  output.text(`${counted(drifts.length, "drift")}\n${printDrift(drifts, place)}`);
  return 1;
}

function failed(output: Output, why: string): Verdict {
  output.error(why);
  return 2;
}

function listed(reasons: readonly string[]): string {
  return asLine([...new Set(reasons)].join("; "));
}
