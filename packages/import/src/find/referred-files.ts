import { dirname, resolve } from "node:path";

/** The files that a text refers to by `$ref`, as absolute paths. */
export function referredFiles(path: string, text: string): string[] {
  const references = text.matchAll(/["']?\$ref["']?\s*:\s*(?:"([^"#\n]+)|'([^'#\n]+)|([^"'#\s{[][^#\s,}]*))/g);
  const targets = [...references].flatMap(([, double, single, bare]) => double ?? single ?? bare ?? []);
  const local = targets.filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
  return [...new Set(local.map((target) => resolve(dirname(path), decoded(target))))];
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Everything that a file reaches through others. */
export function reached(from: string, references: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of references.get(path) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}
