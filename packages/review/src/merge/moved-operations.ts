import { isObject } from "@specwright/openapi/internal";
import type { Merged } from "./merged.ts";
import { oneOf } from "./one-of.ts";

/** An operation that is gone, and one of the same name that has come, is one that has moved. */
export function movedOperations(findings: readonly Merged[]): Merged[] {
  const added = new Map(
    findings.flatMap((one): [string, Merged][] => {
      const name = one.rule.endsWith("-added") ? nameIn(one.after) : undefined;
      return name === undefined ? [] : [[`${one.rule} ${name}`, one]];
    }),
  );
  const told = new Set<Merged>();
  const moved = findings.map((one) => {
    const name = one.rule.endsWith("-removed") ? nameIn(one.before) : undefined;
    const next = name === undefined ? undefined : added.get(`${one.rule.replace("-removed", "-added")} ${name}`);
    if (!next || name === undefined) return one;
    told.add(next);
    return moveOf(one, next, name);
  });
  return moved.filter((one) => !told.has(one));
}

function moveOf(gone: Merged, come: Merged, name: string): Merged {
  const where = come.operation ?? come.title;
  const { operation, title } = gone;
  const moved = `${operation ?? title} was removed: it is ${where} now, as both are called ${name}`;
  return { ...oneOf([gone, come]), operation, affects: gone.affects, title: moved };
}

/** The operationId of what the wire shows of an operation. */
function nameIn(shown: Merged["before"]): string | undefined {
  if (!isObject(shown) || typeof shown.operationId !== "string") return undefined;
  return shown.operationId;
}
