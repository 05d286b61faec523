import { failure } from "../failure.ts";
import type { Counts, Failure } from "../result.ts";

/** What the compiler complains of, each line once; a compiler that ends badly without a word is a failure too. */
export function compilerFailures(output: string, code: number): Failure[] {
  const lines = output.split("\n").filter((line) => /\berror TS\d+:/.test(line));
  if (lines.length === 0 && code !== 0) return [failure("compiler", output.trim() || `ended with ${code}`)];
  return lines.map((line) => failure(/TS\d+/.exec(line)?.[0] ?? "compiler", line));
}

/** What `--extendedDiagnostics` says: milliseconds, type instantiations and bytes of memory. */
export function compilerFigures(output: string): Counts {
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1] ?? 0);
  return {
    milliseconds: Math.round(figure("Total time") * 1000),
    instantiations: figure("Instantiations"),
    memory: figure("Memory used") * 1024,
  };
}
