import { header } from "@specwright/codegen/stages";
import { type DiffLine, lineDiff } from "../line-diff.ts";
import { type Client, type PlannedClient, printClient } from "./client.ts";
import { editedPart } from "./client-part.ts";
import { onlyPart } from "./only-part.ts";

/** What the change does to the types that users of a package see. */
export interface TypeDiff {
  readonly provider: string;
  readonly file: string;
  readonly lines: readonly DiffLine[];
}

interface Clients {
  readonly base: PlannedClient;
  readonly head: PlannedClient;
}

/** The files that types come from; the rest of a package follows from them. */
const FILES = ["src/gen/schema.ts", "src/gen/operations.ts", "src/gen/types.ts"];
const CONTEXT = 3;
/** Above this, comparing line by line takes longer than anybody would read. */
const MOST_LINES = 6000;

export function typeDiffs(provider: string, { base, head }: Clients): TypeDiff[] {
  const part = editedPart(base, head);
  const [was, is] = [base, head].map((client) => printClient(onlyPart(client, part, true))) as [Client, Client];
  return FILES.flatMap((file) => {
    const [old, now] = [was, is].map((client) => linesOf(client, file));
    const lines = old && now ? changed(old, now) : [];
    if (lines.length === 0) return [];
    return [{ provider, file, lines }];
  });
}

/** The lines of a file without its header: which description it is made from is nothing that a type says. */
function linesOf({ model, files }: Client, file: string): string[] {
  const lines = files.find(({ path }) => path === file)?.content.split("\n") ?? [];
  if (lines[0] === header(model)) return lines.slice(1);
  return lines;
}

function changed(old: readonly string[], now: readonly string[]): DiffLine[] {
  const start = old.findIndex((line, index) => line !== now[index]);
  if (start === -1 && old.length === now.length) return [];
  const from = start === -1 ? old.length : start;
  let end = 0;
  while (end < Math.min(old.length, now.length) - from && old.at(-1 - end) === now.at(-1 - end)) end++;
  const before = old.slice(Math.max(0, from - CONTEXT), old.length - Math.max(0, end - CONTEXT));
  const after = now.slice(Math.max(0, from - CONTEXT), now.length - Math.max(0, end - CONTEXT));
  if (before.length + after.length > MOST_LINES) return [["…", `${before.length} lines became ${after.length}`]];
  return folded(lineDiff(before, after));
}

/** Leaves out what did not change, but for some lines around each change. */
function folded(lines: readonly DiffLine[]): DiffLine[] {
  const near = (index: number): boolean =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(([mark]) => mark !== " ");
  return lines.flatMap((line, index): DiffLine[] => {
    if (near(index)) return [line];
    if (!near(index - 1)) return [];
    return [["…", ""]];
  });
}
