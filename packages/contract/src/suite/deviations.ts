import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Json, type Location, Positions, parseSource, SpecError } from "@specwright/openapi/internal";
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
 * @throws SpecError with the place of what is no YAML, and of the first entry that is not `{ operation, case, reason }`.
 */
export async function readDeviations(file: URL | undefined): Promise<Deviation[]> {
  if (file === undefined) return [];
  const path = fileURLToPath(file);
  const positions = new Positions();
  const entries = parseSource(path, await textIn(file), positions) ?? [];
  const start: Location = { file: path, line: 1, col: 1 };
  if (!Array.isArray(entries)) throw malformed(start, "what stands here is no list");
  return entries.map((entry, index) => {
    if (isDeviation(entry)) return entry;
    const place = positions.find(entry) ?? positions.find(entries, index) ?? start;
    throw malformed(place, `entry ${index + 1} has no text for one of ${members.join(", ")}`);
  });
}

function malformed(place: Location, message: string): SpecError {
  const hint = "List each case as { operation: <operationId>, case: <its title>, reason: <why it cannot pass> }.";
  return new SpecError([{ ...place, rule: "deviation-malformed", message, hint }]);
}

function isDeviation(entry: Json): entry is Json & Deviation {
  return isObject(entry) && members.every((name) => typeof entry[name] === "string" && entry[name] !== "");
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
