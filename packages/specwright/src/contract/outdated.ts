import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Change, type Generated, generateProvider, planWorkspace } from "@specwright/codegen";
import { commandHere, packageFolder } from "@specwright/codegen/workspace";
import { type JsonObject, Positions, parseSource, pointer, SpecError } from "@specwright/openapi/internal";
import type { Complaint } from "./complaint.ts";
import type { CurrentSpec } from "./current-spec.ts";
import { type Difference, differences } from "./differences.ts";
import { firstDifference } from "./first-difference.ts";
import { type Use, usesIn } from "./uses.ts";

/** More differences than these mean that it is another description. A list of all of them helps nobody. */
const MOST = 30;

const remedy = (workspace: string): string => `run \`${commandHere(workspace, "generate")}\` and commit the result`;

/** The parts of the description that changed since the package was generated, with the operation and case of each. */
export function changedParts(workspace: string, provider: string, { spec, place }: CurrentSpec): Complaint[] {
  const file = join(workspace, packageFolder(workspace, provider), "openapi.yaml");
  if (!existsSync(file)) return [];
  const [before, now] = [
    parseSource(file, readFileSync(file, "utf8"), new Positions()) as JsonObject,
    spec as JsonObject,
  ];
  const found = differences(before, now);
  if (found.length === 0) return [];
  const [usesBefore, usesNow] = [usesIn(before), usesIn(now)];
  const all = found.map((difference): Complaint => {
    // A part that is gone has no use any more, but had one.
    const [first, ...others] =
      [usesNow(difference.path), usesBefore(difference.path)].find(({ length }) => length > 0) ?? [];
    return {
      provider,
      ...first,
      place: place(pointer(difference.path)),
      message: changeMessage(difference, others, remedy(workspace)),
    };
  });
  if (all.length <= MOST) return all;
  return [...all.slice(0, MOST), { provider, message: `${all.length - MOST} more parts of the description differ` }];
}

function changeMessage({ path, change }: Difference, others: readonly Use[], then: string): string {
  const message = `since the package was generated, ${path.slice(-3).join("/")} ${change}`;
  if (others.length === 0) return `${message}: ${then}`;
  return `${message} (so for ${others.map(named).join("; ")}): ${then}`;
}

function named({ operation, case: title }: Use): string {
  return `${operation} ${title}`;
}

/** What there is to say about the files of a package. */
interface Outdated {
  readonly complaints: Complaint[];
  /** Its line in the table of providers; undefined if it cannot be generated. */
  readonly row?: string;
}

/** Generated files that are out of date, missing or left over, or what keeps the package from being generated at all. */
export function outdatedPackage(workspace: string, provider: string): Outdated {
  const made = attempt(workspace, provider);
  if (Array.isArray(made)) return { complaints: made };
  const plans = planWorkspace(workspace, new Map([[provider, made]]), { everything: false });
  const changes = plans.filter(([name]) => name === provider).flatMap(([, all]) => all);
  const { operations } = made.model;
  return {
    row: made.row,
    complaints: changes.flatMap((change) => fileComplaint(workspace, provider, change, operations)),
  };
}

function attempt(workspace: string, provider: string): Generated | Complaint[] {
  try {
    return generateProvider(workspace, provider);
  } catch (error) {
    return specComplaints(provider, error);
  }
}

type Operations = Generated["model"]["operations"];

/** @param operations whose names may stand in the file */
export function fileComplaint(
  workspace: string,
  provider: string,
  change: Change,
  operations: Operations,
): Complaint[] {
  const { path, kind } = change;
  switch (kind) {
    case "keep":
      return [];
    case "create":
      return [{ provider, message: `${path} is missing: ${remedy(workspace)}` }];
    case "delete":
      return [{ provider, message: `${path} is left over from an earlier spec: ${remedy(workspace)}` }];
    case "update":
      return [outdatedFile(workspace, provider, path, change.content, operations)];
  }
}

/** A file that is out of date, with its first line that is. */
function outdatedFile(
  workspace: string,
  provider: string,
  path: string,
  wanted: string,
  operations: Operations,
): Complaint {
  const known = path.endsWith(".ts") ? operations : []; // The prose of other files names any operation.
  const first = firstDifference(readFileSync(join(workspace, path), "utf8"), wanted, known);
  const place = `${path}:${first.line}:${first.col}`;
  const lines = `it has ${quoted(first.found)}, expected ${quoted(first.wanted)}`;
  const message = `${path} is out of date: ${lines}: ${remedy(workspace)}`;
  if (first.operations.length === 0) return { provider, place, message };
  return { provider, operation: first.operations.join(", "), case: "as generated", place, message };
}

function quoted(line: string | undefined): string {
  if (line === undefined) return "no more lines";
  if (line.length <= 120) return `\`${line}\``;
  return `\`${line.slice(0, 120)}…\``;
}

/** @throws any error that is no SpecError. */
export function specComplaints(provider: string, error: unknown): Complaint[] {
  if (!(error instanceof SpecError)) throw error;
  return error.diagnostics.map(({ file, line, col, rule, message, hint }) => ({
    provider,
    place: `${file}:${line}:${col}`,
    message: `${rule}: ${message}. ${hint}`,
  }));
}
