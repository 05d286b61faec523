import { writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { makeFolder } from "@specwright/codegen/workspace";
import { counted } from "../counted.ts";
import { providersOfShard } from "../shard/providers-of-shard.ts";
import { type Shard, shardName } from "../shard/shard.ts";
import { runOnce } from "./check.ts";
import type { Output } from "./live.ts";
import type { CheckRequest } from "./request.ts";
import { type CheckRun, concluded, summaryOf, told } from "./result.ts";
import { runOptions } from "./run-options.ts";
import { printReport, seedOfSpecs, specsOf } from "./shard-report.ts";
import { subjectOf } from "./subject.ts";

interface ShardRequest extends CheckRequest {
  readonly shard: Shard;
  /** Whether the providers are all there are. */
  readonly everything: boolean;
}

/**
 * Checks the providers of one shard, and writes a report of it; 1 if there is any complaint about them.
 * @param folder from which the user named the report
 */
export async function checkShard(
  workspace: string,
  request: ShardRequest,
  folder: string,
  output: Output,
): Promise<number> {
  const { shard, providers, everything } = request;
  const specs = specsOf(workspace, providers);
  const ran = await ranShard(workspace, { ...request, seed: request.seed ?? seedOfSpecs(specs) }, output);
  const result = await concluded(workspace, ran, false);
  const part = `${ran.checked.length} of ${counted(providers.length, "provider")}`;
  output.text(`shard ${shardName(shard)}, ${part}: ${summaryOf(ran, result.complaints.length)}`);
  const { runs: requests = 0 } = runOptions(request, ran.seed);
  const file = fileOf(workspace, request, folder);
  await write(file, printReport({ ...ran, shard: shardName(shard), specs, everything, requests }));
  output.text(`report: ${relative(folder, file)}`);
  return told(result, output);
}

async function ranShard(workspace: string, request: ShardRequest, output: Output): Promise<CheckRun> {
  const started = performance.now();
  const own = providersOfShard(workspace, request.providers, request.shard);
  const subjects = own.map((provider) => subjectOf(workspace, provider));
  return await runOnce(workspace, request, subjects, { run: 1, started }, output.text);
}

function fileOf(workspace: string, { shard, out }: ShardRequest, folder: string): string {
  if (out !== undefined) return resolve(folder, out);
  return join(workspace, ".contract/shards", `${shard.index}-${shard.count}.json`);
}

async function write(file: string, text: string): Promise<void> {
  makeFolder(dirname(file));
  await writeFile(file, text);
}
