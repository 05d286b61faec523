import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { LEVELS, type Level } from "./policy.ts";
import { type PromisePair, subjectOf } from "./promised.ts";

/** A level that is lowered takes back what callers were told; whoever has no level is stable. */
export function levelChange({ before, after }: PromisePair, head: Version): Draft[] {
  const [was, is] = [before.level ?? "stable", after.level ?? "stable"];
  if (was === is) return [];
  const isLowered = rank(is) < rank(was);
  return [
    {
      ledger: "wire",
      ...(isLowered ? LOWERED : RAISED),
      direction: null,
      operation: after.operation,
      pointer: after.pointer,
      location: head.locate(after.node, "x-stability-level"),
      title: [subjectOf(after), `is ${is} now, before it was ${was}`].filter(Boolean).join(" "),
      before: was,
      after: is,
    },
  ];
}

const LOWERED = {
  rule: "stability-lowered",
  severity: "breaking",
  why: "Callers were promised a more stable level.",
} as const;

const RAISED = {
  rule: "stability-raised",
  severity: "safe",
  why: "Callers are promised a more stable level.",
} as const;

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}
