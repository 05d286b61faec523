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
    this.#templates = [...templates.values()].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
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

function compile(path: string): Template {
  const pieces = path.split(/\{([^}]+)\}/);
  const names = pieces.filter((_, index) => index % 2 === 1);
  const source = pieces.map((piece, index) => (index % 2 === 1 ? "([^/]+?)" : literal(piece))).join("");
  const rank = path
    .split("/")
    .map((segment) => (segment.includes("{") ? "1" : "0"))
    .join("");
  return { pattern: new RegExp(`^${source}$`), names, operations: new Map(), rank };
}

// A fixed text may be sent percent-encoded although it need not be, and the other way round.
function literal(text: string): string {
  const encoded = encodeURI(text);
  const spellings = encoded === text ? [text] : [text, encoded];
  return `(?:${spellings.map((spelling) => spelling.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}
