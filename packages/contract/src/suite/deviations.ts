import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isObject } from "../document/json.ts";
import type { Failure } from "./failure.ts";
import { type CaseResult, failed } from "./run-case.ts";

/** A case that cannot pass, and why: what the mock or OpenAPI cannot honour. */
export interface Deviation {
  /** operationId */
  readonly operation: string;
  /** Title of the case. */
  readonly case: string;
  readonly reason: string;
}

const members = ["operation", "case", "reason"] as const;

/**
 * Reads a `deviations.yaml`; no file is no deviation.
 *
 * @throws Error naming file and entry that is not `{ operation, case, reason }`.
 */
export async function readDeviations(file: URL | undefined): Promise<Deviation[]> {
  if (file === undefined) return [];
  const place = fileURLToPath(file);
  const entries: unknown = parse(await textIn(file)) ?? [];
  if (!Array.isArray(entries)) throw new Error(`${place}: expected a list of { operation, case, reason }.`);
  return entries.map((entry, index) => {
    if (isObject(entry) && members.every((name) => typeof entry[name] === "string" && entry[name] !== "")) {
      return entry as unknown as Deviation;
    }
    throw new Error(`${place}: entry ${index + 1} needs operation, case and reason, each a text.`);
  });
}

// A file that is not there is an empty one.
async function textIn(file: URL): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return "";
    throw error;
  }
}

/** The result of a case in the light of the deviations: a known failure is none, and a needless entry is one. */
export function judgedBy(deviations: readonly Deviation[], result: CaseResult): CaseResult {
  const entry = deviations.find((known) => known.operation === result.operation && known.case === result.title);
  if (entry === undefined) return result;
  if (result.state !== "pass") return { ...result, state: "deviation", reason: entry.reason, failure: undefined };
  return failed(result, "deviations.yaml lists this case, but it passes: remove the entry", undefined);
}

/** Entries that name no case. */
export function strayDeviations(
  deviations: readonly Deviation[],
  cases: readonly { readonly operation: string; readonly title: string }[],
): Failure[] {
  const known = new Set(cases.map(({ operation, title }) => `${operation} ${title}`));
  return deviations
    .filter((entry) => !known.has(`${entry.operation} ${entry.case}`))
    .map((entry) => ({
      operation: entry.operation,
      case: entry.case,
      pointer: undefined,
      message: "deviations.yaml lists this case, but it does not exist: correct or remove the entry",
    }));
}
