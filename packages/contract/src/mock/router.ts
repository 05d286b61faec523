import type { Operation } from "../document/operation.ts";

/** The path template that a path matches. */
export interface Route {
  /** By lower-case method. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** What the path put into the placeholders, still percent-encoded. */
  readonly pathValues: ReadonlyMap<string, string>;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: Map<string, Operation>;
  /** Compares text: fixed text sorts before a placeholder, segment by segment. */
  readonly rank: string;
}

/** Finds the operations of a path: fixed text wins over a placeholder, wherever the two stand in the document. */
export class Router {
  readonly #templates: readonly Template[];

  constructor(operations: readonly Operation[]) {
    const templates = new Map<string, Template>();
    for (const operation of operations) {
      const template = templates.get(operation.path) ?? compile(operation.path);
      template.operations.set(operation.method, operation);
      templates.set(operation.path, template);
    }
    this.#templates = [...templates.values()].sort(byRank);
  }

  /** @param path Path below the base path, percent-encoded as it was sent. */
  find(path: string): Route | undefined {
    for (const { pattern, names, operations } of this.#templates) {
      const match = pattern.exec(path);
      if (match === null) continue;
      return { operations, pathValues: new Map(names.map((name, index) => [name, match[index + 1] ?? ""])) };
    }
    return undefined;
  }
}

function byRank(one: Template, other: Template): number {
  if (one.rank < other.rank) return -1;
  return Number(one.rank > other.rank);
}

const placeholder = /\{([^}]+)\}/g;

function compile(path: string): Template {
  const names = [...path.matchAll(placeholder)].map(([, name = ""]) => name);
  const source = path
    .split(/\{[^}]+\}/)
    .map(literal)
    .join("([^/]+?)");
  const rank = path
    .split("/")
    .map((segment) => Number(segment.includes("{")))
    .join("");
  return { pattern: new RegExp(`^${source}$`), names, operations: new Map(), rank };
}

// A fixed text may be sent percent-encoded although it need not be, and the other way round.
function literal(text: string): string {
  const spellings = [...new Set([text, encodeURI(text)])];
  return `(?:${spellings.map((spelling) => spelling.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}
