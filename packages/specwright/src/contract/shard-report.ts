import { createHash } from "node:crypto";
import { inputsOf } from "@specwright/codegen/workspace";
import type { Json } from "@specwright/openapi";
import { isObject } from "@specwright/openapi/internal";
import { ownVersion } from "../own-version.ts";
import type { CheckRun } from "./result.ts";

/** Version of the form of the file. */
const FORM = 1;

/** What a machine has found out about its shard, for `--merge`. */
export interface ShardReport extends CheckRun {
  readonly form: typeof FORM;
  /** Version of Specwright. */
  readonly specwright: string;
  /** "2/4" */
  readonly shard: string;
  /** A hash of what the package of each provider is made of, of those of all shards. */
  readonly specs: Readonly<Record<string, string>>;
  /** Whether these are all providers that there are. */
  readonly everything: boolean;
  /** How many random requests there were for each operation and media type. */
  readonly requests: number;
}

/** A hash of what each package is made of. */
export function specsOf(workspace: string, providers: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(providers.map((id) => [id, inputsOf(workspace, id)]));
}

/** Machines that have the same specs have the same seed, without a word between them. */
export function seedOfSpecs(specs: Readonly<Record<string, string>>): number {
  const hash = createHash("sha256").update(JSON.stringify(specs));
  return hash.digest().readUInt32BE() >>> 1;
}

/** The text of a report. */
export function printReport(report: Omit<ShardReport, "form" | "specwright">): string {
  return `${JSON.stringify({ form: FORM, specwright: ownVersion(), ...report })}\n`;
}

/** @throws Error for a text that is no report of this version */
export function parseReport(file: string, text: string): ShardReport {
  const report = parsed(text);
  if (!isObject(report) || typeof report.form !== "number" || !Array.isArray(report.checked))
    throw new Error(`${file} is no report of a shard. contract --shard writes reports.`);
  const { form, specwright } = report;
  if (form === FORM && specwright === ownVersion()) return report as unknown as ShardReport;
  throw new Error(
    `${file} was made by Specwright ${String(specwright)}, and this is ${ownVersion()}: use one version for all shards.`,
  );
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
