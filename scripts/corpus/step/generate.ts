import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { applyChanges, type Generated, planWorkspace } from "@specwright/codegen";
import { describedBytes } from "@specwright/import/find";
import type { Context } from "../context.ts";
import { describedOperations } from "../described-operations.ts";
import { failure, failuresOf } from "../failure.ts";
import { importDescription } from "../import-description.ts";
import { leftOut } from "../left-out.ts";
import type { Counts, Failure, Found } from "../result.ts";

/** The description becomes a package on disk, through the same functions as with the commands. */
export async function generate(context: Context): Promise<Found> {
  const { workspace, id } = context.job;
  const began = process.cpuUsage();
  try {
    await importDescription(workspace, id, context.job);
    const generated = context.generate();
    write(workspace, id, generated);
    const own = { ...spent(began), operations: generated.model.operations.length, written: sizeOf(context.folder) };
    const { operations, rules } = leftOut(generated);
    const figures = { ...own, ...describedFigures(context), leftOut: operations };
    return { failures: lostOperations(figures), figures, leftOut: rules };
  } catch (error) {
    return { failures: failuresOf(error), figures: { ...spent(began), operations: 0, ...describedFigures(context) } };
  }
}

/** Each operation becomes a method, or somebody is told that it does not. */
export function lostOperations(figures: Counts): Failure[] {
  const { operations = 0, leftOut: without = 0, describedOperations: described = 0 } = figures;
  const lost = described - operations - without;
  if (lost <= 0) return [];
  return [failure("lost-operation", `${lost} of ${described} operations are missing, and nothing says so`)];
}

function write(workspace: string, id: string, generated: Generated): void {
  const plans = planWorkspace(workspace, new Map([[id, generated]]));
  for (const [, changes] of plans) applyChanges(workspace, changes);
}

/**
 * Seconds of all cores together, and the most bytes that this process has had in memory so far: nothing but generation has
 * run in it yet.
 */
function spent(began: NodeJS.CpuUsage): Counts {
  const { user, system } = process.cpuUsage(began);
  return { cpuSeconds: (user + system) / 1e6, peakMemory: process.resourceUsage().maxRSS * 1024 };
}

function describedFigures({ job: { file } }: Context): Counts {
  return { described: describedBytes(file), describedOperations: describedOperations(file) };
}

/** Bytes of all files below a folder. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
