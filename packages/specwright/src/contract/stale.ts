import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Change, type Generated, generateProvider, planWorkspace } from "@specwright/codegen";
import { type JsonObject, pointer, SpecError } from "@specwright/openapi";
import { parse } from "yaml";
import type { Complaint } from "./complaint.ts";
import { differences } from "./differences.ts";
import { firstDifference } from "./first-difference.ts";
import type { Today } from "./today.ts";
import { type Use, usesIn } from "./uses.ts";

/** What differs that much is another description: to list all of it helps nobody. */
const most = 30;

const remedy = "run `npm run generate` and commit the result";

/** Where a package's own description is not what `specs/` says today, by operation and case. */
export function changedParts(workspace: string, provider: string, { spec, place }: Today): Complaint[] {
  const text = readFileSync(join(workspace, "packages", provider, "openapi.yaml"), "utf8");
  const [before, now] = [parse(text) as JsonObject, spec as JsonObject];
  const found = differences(before, now);
  if (found.length === 0) return [];
  const [usesBefore, usesNow] = [usesIn(before), usesIn(now)];
  const all = found.map(({ path, said }): Complaint => {
    const uses = usesNow(path);
    const [first, ...others] = uses.length > 0 ? uses : usesBefore(path);
    const more = others.length > 0 ? ` (so for ${others.map(named).join("; ")})` : "";
    const message = `since the package was generated, ${path.slice(-3).join("/")} ${said}${more}: ${remedy}`;
    return { provider, ...first, place: place(pointer(path)), message };
  });
  if (all.length <= most) return all;
  return [...all.slice(0, most), { provider, message: `${all.length - most} more parts of the description differ` }];
}

/**
 * Generated files that are not what `specs/` says today, with the first line of each that is not, and what keeps them from
 * being generated at all.
 */
export function staleFiles(workspace: string, providers: readonly string[], everything: boolean): Complaint[] {
  const wanted = new Map<string, Generated>();
  const refused = providers.flatMap((provider) => {
    try {
      wanted.set(provider, generateProvider(workspace, provider));
      return [];
    } catch (error) {
      return specComplaints(provider, error);
    }
  });
  const stale = planWorkspace(workspace, wanted, everything && refused.length === 0).flatMap(([id, changes]) =>
    changes.flatMap((change) => staleFile(workspace, id, change, wanted.get(id)?.model.operations ?? [])),
  );
  return [...refused, ...stale];
}

function staleFile(
  workspace: string,
  provider: string,
  change: Change,
  operations: Generated["model"]["operations"],
): Complaint[] {
  const { path } = change;
  if (change.kind === "keep") return [];
  if (!("content" in change)) return [{ provider, message: `${path} does not belong to what specs/ says: ${remedy}` }];
  if (change.kind === "create") return [{ provider, message: `${path} is missing: ${remedy}` }];
  // Prose names operations where it is about others.
  const known = path.endsWith(".ts") ? operations : [];
  const first = firstDifference(readFileSync(join(workspace, path), "utf8"), change.content, known);
  const message = `${path} does not say what specs/ says: it has ${quoted(first.found)}, expected ${quoted(first.wanted)}: ${remedy}`;
  const about = first.operations.length > 0 ? { operation: first.operations.join(", "), case: "as generated" } : {};
  return [{ provider, ...about, place: `${path}:${first.line}:${first.col}`, message }];
}

function quoted(line: string | undefined): string {
  if (line === undefined) return "no more lines";
  return `\`${line.length > 120 ? `${line.slice(0, 120)}…` : line}\``;
}

/** @throws what is no SpecError. */
export function specComplaints(provider: string, error: unknown): Complaint[] {
  if (!(error instanceof SpecError)) throw error;
  return error.diagnostics.map(({ file, line, col, rule, message, hint }) => ({
    provider,
    place: `${file}:${line}:${col}`,
    message: `${rule}: ${message}. ${hint}`,
  }));
}

function named({ operation, case: title }: Use): string {
  return `${operation} ${title}`;
}
