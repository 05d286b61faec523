import { stripVTControlCharacters } from "node:util";
import type { TaskText } from "./read-log.ts";

/** What the log of one task says. */
export interface TaskLog {
  readonly id: string;
  /** `acme`, or `workspace` for a task of the root. */
  readonly package: string;
  readonly task: string;
  readonly cached: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why tests were skipped, each reason once. */
  readonly reasons: readonly string[];
  readonly text: string;
}

/** What the reporter of `@specwright/testing` writes. */
const SKIPPED = /^skipped: (.+)$/gm;

export function readTask({ id, lines }: TaskText): TaskLog {
  const [name = "", task = ""] = id.split("#");
  const text = stripVTControlCharacters(lines.join("\n"));
  const counts = /^\s*Tests\s+(.+)$/m.exec(text)?.[1] ?? "";
  const count = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(counts)?.[1] ?? 0);
  return {
    id,
    package: name === "//" ? "workspace" : name.replace(/^@[^/]+\//, ""),
    task,
    cached: lines[0]?.startsWith("cache hit") ?? false,
    passed: count("passed") + count("expected fail"),
    failed: count("failed"),
    skipped: count("skipped") + count("todo"),
    reasons: [...new Set([...text.matchAll(SKIPPED)].map(([, reason = ""]) => reason))],
    text,
  };
}
