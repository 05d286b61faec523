import { isDeepStrictEqual } from "node:util";

/** A part that differs between two versions of a description. */
export interface Difference {
  /** Keys from the root. A part that is gone has the keys that it had. */
  readonly path: readonly string[];
  /** What happened to the part: "is new", "is 2, was 1". */
  readonly change: string;
}

/** The parts in which two descriptions differ, each once, from the outside in. */
export function differences(before: unknown, now: unknown, path: readonly string[] = []): Difference[] {
  if (isDeepStrictEqual(before, now)) return [];
  if (Array.isArray(before) && Array.isArray(now) && before.length === now.length)
    return now.flatMap((item, index) => differences(before[index], item, [...path, String(index)]));
  if (isMap(before) && isMap(now)) return inMaps(before, now, path);
  return [{ path, change: `is ${shown(now)}, was ${shown(before)}` }];
}

type JsonMap = { readonly [key: string]: unknown };

function inMaps(before: JsonMap, now: JsonMap, path: readonly string[]): Difference[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(now, key));
  const added = Object.keys(now).filter((key) => !Object.hasOwn(before, key));
  const renamed = new Map<string, string>();
  for (const old of gone) {
    const name = added.find((key) => !renamed.has(key) && isDeepStrictEqual(before[old], now[key]));
    if (name !== undefined) renamed.set(name, old);
  }
  const left = new Set(renamed.values());
  return [
    ...[...renamed].map(([name, old]) => ({ path: [...path, name], change: `was called ${old}` })),
    ...gone.filter((key) => !left.has(key)).map((key) => ({ path: [...path, key], change: "is gone" })),
    ...added.filter((key) => !renamed.has(key)).map((key) => ({ path: [...path, key], change: "is new" })),
    ...Object.keys(now)
      .filter((key) => Object.hasOwn(before, key))
      .flatMap((key) => differences(before[key], now[key], [...path, key])),
  ];
}

function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  if (text.length <= 60) return text;
  return `${text.slice(0, 60)}…`;
}
