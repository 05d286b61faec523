import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { SpecError } from "../load/diagnostic.ts";
import type { JsonObject } from "../load/source-file.ts";
import { pointer } from "../load/walk.ts";
import { type Generated, generateProvider } from "../pipeline.ts";
import { planWorkspace } from "../write/plan-workspace.ts";
import type { Complaint } from "./complaint.ts";
import { differences } from "./differences.ts";
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

/** Generated files that are not what `specs/` says today, and what keeps them from being generated at all. */
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
  const stale = planWorkspace(workspace, wanted, everything && refused.length === 0).flatMap(([id, changes]) => {
    const wrong = changes.filter(({ kind }) => kind !== "keep").map(({ path }) => path);
    if (wrong.length === 0) return [];
    const message = `${wrong.join(", ")} ${wrong.length === 1 ? "does" : "do"} not say what specs/ says: ${remedy}`;
    return [{ provider: id, message }];
  });
  return [...refused, ...stale];
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
