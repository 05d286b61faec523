import { asLine } from "../shown/line.ts";

/** A place in a file, counted from 1. */
export interface Location {
  /** Relative to the workspace root; a pointer stands after it where line and column are 0. */
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/** One thing that is wrong: where, which rule, what, and how to mend it. */
export interface Diagnostic extends Location {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** A spec or a setting cannot be used. Carries every diagnostic that was found before it became pointless to go on. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/** `specs/acme/openapi.yaml:12:7 rule: message` and the hint on a line of its own. */
export function formatDiagnostic({ file, line, col, rule, message, hint }: Diagnostic): string {
  return `${asLine(`${place({ file, line, col })} ${rule}: ${message}`)}\n    ${asLine(hint)}`;
}

function place({ file, line, col }: Location): string {
  return line === 0 ? file : `${file}:${line}:${col}`;
}
