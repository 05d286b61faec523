import {
  applyChanges,
  type Generated,
  generateProvider,
  obstacles,
  type Plan,
  planWorkspace,
} from "@specwright/codegen";
import { type Diagnostic, formatDiagnostic, SpecError } from "@specwright/openapi";
import { counted } from "../counted.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import { reportOutdated } from "./report-outdated.ts";

export interface GenerateRequest {
  readonly providers: readonly string[];
  /** Whether to compare only. */
  readonly check: boolean;
  /** Whether the providers are all there are, so that files of no provider are left over. */
  readonly everything: boolean;
}

/** Generates packages and writes them, or compares them with the disk. Nothing is written if any cannot be generated. */
export function generatePackages(request: GenerateRequest, terminal: Terminal): number {
  const { providers, check, everything } = request;
  const generated = generateAll(providers, terminal);
  if (generated.size < providers.length) {
    const failed = providers.length - generated.size;
    terminal.error(`\n${failed} of ${counted(providers.length, "provider")} cannot be generated. Nothing was written.`);
    return 1;
  }
  const plans = attempt(() => planWorkspace(terminal.workspace, generated, everything));
  if (plans instanceof SpecError) return refuse(plans.diagnostics, terminal);
  const changes = plans.flatMap(([, all]) => all);
  const taken = obstacles(terminal.workspace, changes);
  if (taken.length > 0) return refuse(taken, terminal);
  if (check) return reportOutdated(changes, generated.size, terminal);
  const written = attempt(() => writeAll(generated, plans, terminal));
  return written instanceof SpecError ? refuse(written.diagnostics, terminal) : 0;
}

function refuse(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  for (const diagnostic of diagnostics) terminal.error(formatDiagnostic(diagnostic));
  return 1;
}

/** The packages that can be generated. Those that cannot be are reported. */
function generateAll(providers: readonly string[], terminal: Terminal): Map<string, Generated> {
  const generated = new Map<string, Generated>();
  for (const [index, id] of providers.entries()) {
    terminal.progress(`${index + 1} of ${providers.length}: ${id}`);
    const result = attempt(() => generateProvider(terminal.workspace, id));
    terminal.progress("");
    if (result instanceof SpecError) reportProblems(id, result.diagnostics, terminal);
    else generated.set(id, result);
  }
  return generated;
}

function attempt<T>(work: () => T): T | SpecError {
  try {
    return work();
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

function writeAll(generated: ReadonlyMap<string, Generated>, plans: readonly Plan[], terminal: Terminal): void {
  const width = Math.max(...plans.map(([id]) => id.length));
  for (const [id, changes] of plans) {
    applyChanges(terminal.workspace, changes);
    const written = changes.filter(({ kind }) => kind !== "keep").length;
    const operations = operationCount(generated.get(id)).padEnd(14);
    terminal.out(`${terminal.colors.green("✓")} ${id.padEnd(width)}  ${operations} ${whatHappened(written, terminal)}`);
  }
}

function operationCount(generated: Generated | undefined): string {
  if (!generated) return "";
  return counted(generated.model.operations.length, "operation");
}

function whatHappened(written: number, { colors }: Terminal): string {
  if (written === 0) return colors.dim("unchanged");
  return `${counted(written, "file")} written`;
}
