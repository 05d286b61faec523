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
import { jsonReport } from "./json-report.ts";
import { reportNotes } from "./report-notes.ts";
import { reportOutdated } from "./report-outdated.ts";

export interface GenerateRequest {
  readonly providers: readonly string[];
  /** Whether to compare only. */
  readonly check: boolean;
  /** Whether to refuse what would be left out. */
  readonly strict: boolean;
  /** Whether to name every place. */
  readonly all: boolean;
  /** Whether to write for programs. */
  readonly json: boolean;
  /** Whether the providers are all there are, so that files of no provider are left over. */
  readonly everything: boolean;
}

/** Generates packages and writes them, or compares them with the disk. Nothing is written if any cannot be generated. */
export function generatePackages(request: GenerateRequest, terminal: Terminal): number {
  const { providers, check, everything } = request;
  const { generated, refused } = generateAll(request, terminal);
  if (request.json) terminal.out(JSON.stringify(jsonReport(generated, refused), null, 2));
  if (refused.size > 0) {
    if (!request.json) for (const [id, problems] of refused) reportProblems(id, problems, terminal, request.all);
    const all = counted(providers.length, "provider");
    terminal.error(`\n${refused.size} of ${all} cannot be generated. Nothing was written.`);
    return 1;
  }
  const plans = attempt(() => planWorkspace(terminal.workspace, generated, everything));
  if (plans instanceof SpecError) return refuse(plans.diagnostics, terminal);
  const changes = plans.flatMap(([, all]) => all);
  const taken = obstacles(terminal.workspace, changes);
  if (taken.length > 0) return refuse(taken, terminal);
  if (check) return reportOutdated(changes, generated.size, request.json ? quiet(terminal) : terminal);
  const written = attempt(() => writeAll(generated, plans, request, terminal));
  return written instanceof SpecError ? refuse(written.diagnostics, terminal) : 0;
}

/** Standard output has JSON, and nothing else. */
function quiet(terminal: Terminal): Terminal {
  return { ...terminal, out: () => {} };
}

function refuse(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  for (const diagnostic of diagnostics) terminal.error(formatDiagnostic(diagnostic));
  return 1;
}

interface Attempts {
  readonly generated: ReadonlyMap<string, Generated>;
  /** The providers of which no package can be made, with the reasons. */
  readonly refused: ReadonlyMap<string, readonly Diagnostic[]>;
}

function generateAll({ providers, strict }: GenerateRequest, terminal: Terminal): Attempts {
  const generated = new Map<string, Generated>();
  const refused = new Map<string, readonly Diagnostic[]>();
  for (const [index, id] of providers.entries()) {
    terminal.progress(`${index + 1} of ${providers.length}: ${id}`);
    const result = attempt(() => generateProvider(terminal.workspace, id, { strict: strict || undefined }));
    terminal.progress("");
    if (result instanceof SpecError) refused.set(id, result.diagnostics);
    else generated.set(id, result);
  }
  return { generated, refused };
}

function attempt<T>(work: () => T): T | SpecError {
  try {
    return work();
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

function writeAll(
  generated: ReadonlyMap<string, Generated>,
  plans: readonly Plan[],
  { json, all }: GenerateRequest,
  terminal: Terminal,
): void {
  const width = Math.max(...plans.map(([id]) => id.length));
  for (const [id, changes] of plans) {
    applyChanges(terminal.workspace, changes);
    if (json) continue;
    const written = changes.filter(({ kind }) => kind !== "keep").length;
    const operations = operationCount(generated.get(id)).padEnd(14);
    terminal.out(`${terminal.colors.green("✓")} ${id.padEnd(width)}  ${operations} ${whatHappened(written, terminal)}`);
    const made = generated.get(id);
    if (made) reportNotes(id, made, all, terminal);
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
