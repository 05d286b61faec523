import { commandHere, type Outcome } from "@specwright/codegen/workspace";
import { formatDiagnostic } from "@specwright/openapi/diagnostic";
import { byRule } from "../by-rule.ts";
import { counted } from "../counted.ts";
import type { Terminal } from "../terminal.ts";

/** How many places are shown if not all are wanted. */
const FIRST = 5;

/** Says what a client lacks of its description, and what was read in the only way that makes sense: by rule, then the places. */
export function reportNotes(id: string, outcome: Outcome, all: boolean, terminal: Terminal): void {
  const { notes } = outcome;
  if (notes.length === 0) return;
  const { colors, out } = terminal;
  for (const line of summary(outcome)) out(`  ${line}`);
  const shown = all ? notes : notes.slice(0, FIRST);
  for (const note of shown) out(colors.dim(indented(formatDiagnostic(note))));
  const more = notes.length - shown.length;
  if (more > 0) out(colors.dim(`  … and ${more} more: ${commandHere(terminal.workspace, "generate", id, "--all")}`));
}

/** `452 operations: 429 generated, 23 left out: body-on-get 23`, and a line for each other kind of note. */
function summary({ notes, described, generated }: Outcome): string[] {
  const ofOperations = notes.filter(({ lacks }) => lacks === "operation");
  const others = notes.filter(({ lacks }) => lacks !== undefined && lacks !== "operation");
  const meant = notes.filter(({ lacks }) => lacks === undefined);
  const leftOut = described - generated;
  const lines = [`${counted(described, "operation")}: ${generated} generated`];
  if (leftOut > 0) lines[0] += `, ${leftOut} left out: ${byRule(ofOperations)}`;
  if (others.length > 0) lines.push(`other parts left out: ${byRule(others)}`);
  if (meant.length > 0) lines.push(`read in the only way that makes sense: ${byRule(meant)}`);
  return lines;
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}
