// npm run contract [-- provider…], -- <provider> --live, -- <provider> --replay FILE; --help says more

import { listProviders } from "@specwright/codegen/workspace";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { readContractArguments } from "./contract/arguments.ts";
import type { Output } from "./contract/live.ts";
import type { CheckRequest, ContractRequest, MergeRequest } from "./contract/request.ts";
import { SPEC } from "./contract/spec.ts";
import { failureIn, failureOf, Refusal } from "./failure.ts";
import { namesFile } from "./names-file.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export { SPEC };

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = readArguments(SPEC, args);
  const named = values.merge.length > 0 ? [] : positionals.filter(namesFile);
  const known = named.length > 0 ? named : listProviders(terminal.workspace);
  const request = readContractArguments(args, known);
  try {
    if (named.length > 0) return await ofPackage(request, named, terminal);
    return await answer(request, known, terminal);
  } catch (error) {
    throw new Refusal(failureOf(error, terminal.workspace) ?? failureIn(messageOf(error)));
  }
}

/** A package that is in no workspace. */
async function ofPackage(request: ContractRequest, folders: readonly string[], terminal: Terminal): Promise<number> {
  if (request.kind !== "check") throw new UsageError(`--${request.kind} goes with a provider of a workspace`);
  if (request.repeat > 1) throw new UsageError("--repeat goes with the providers of a workspace");
  if (request.shard) throw new UsageError("--shard goes with the providers of a workspace");
  if (folders.length > 1) throw new UsageError("Name one package.", usageOf(SPEC));
  const [{ checkPackage }, { asJson }] = await Promise.all([
    import("./contract/check-package.ts"),
    import("@specwright/openapi/internal"),
  ]);
  const asked = { ...request, width: terminal.width, ci: Boolean(terminal.env.CI) };
  return await checkPackage(terminal.folder, asked, outputOf(request.json && asJson, terminal));
}

async function answer(request: ContractRequest, known: readonly string[], terminal: Terminal): Promise<number> {
  const { workspace, env } = terminal;
  const { asJson } = await import("@specwright/openapi/internal");
  const output = outputOf(request.json && asJson, terminal);
  if (request.kind === "check") return await checked(request, known, terminal, output);
  if (request.kind === "merge") return await merged(request, known, terminal, output);
  const { checkLive, checkReplay } = await import("./contract/live.ts");
  if (request.kind === "live")
    return await checkLive(workspace, request, env, {
      ...output,
      // Programs that read JSON read nothing else.
      progress: (line) => void (request.json || terminal.progress(line)),
      signal: interruption(terminal),
    });
  return await checkReplay(workspace, request, output);
}

async function checked(
  request: CheckRequest,
  known: readonly string[],
  { workspace, folder, width, env }: Terminal,
  output: Output,
): Promise<number> {
  const { shard } = request;
  const asked = { ...request, width, ci: Boolean(env.CI) };
  const everything = request.providers.length === known.length;
  if (shard !== undefined) {
    const { checkShard } = await import("./contract/check-shard.ts");
    return await checkShard(workspace, { ...asked, shard, everything }, folder, output);
  }
  const { checkAndReport } = await import("./contract/check.ts");
  return await checkAndReport(workspace, asked, everything, output);
}

async function merged(
  { files }: MergeRequest,
  known: readonly string[],
  { workspace, folder, width }: Terminal,
  output: Output,
): Promise<number> {
  const { mergeReports } = await import("./contract/merge.ts");
  return await mergeReports({ workspace, folder, files, known, width }, output);
}

/** Aborted by the first interruption. The second one ends the process. */
function interruption(terminal: Terminal): AbortSignal {
  const controller = new AbortController();
  const end = (): void => {
    terminal.error("Interrupted. What this run has made is deleted now; interrupt again to leave it.");
    controller.abort();
  };
  void terminal.interrupted().then(end);
  return controller.signal;
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
