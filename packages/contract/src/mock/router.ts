import type { Operation } from "../document/operation.ts";
import { splitTemplate } from "../document/path-template.ts";
import type { Pair } from "../request/styled-value.ts";

/** The path template that a path matches. */
export interface Route {
  /** By lower-case method. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** By lower-case method, operations whose paths differ in the names of placeholders or in a fragment alone: all of them. */
  readonly twins: ReadonlyMap<string, readonly Operation[]>;
  /** What the path put into the placeholders, still percent-encoded. */
  readonly pathValues: ReadonlyMap<string, string>;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: Map<string, Operation>;
  /** Those that differ from one of them by a fragment alone, which is not sent. */
  readonly others: Operation[];
  /** Pairs of the query that belong to the template. */
  readonly fixed: readonly Pair[];
  /** Names of path parameters that stand in the query, by the name of their pair. */
  readonly placeholders: ReadonlyMap<string, string>;
  /** How much fixed text each segment has; infinite for one without a placeholder. */
  readonly rank: readonly number[];
}

/**
 * Finds the operations of a path: fixed text wins over a placeholder, more text beside a placeholder over less, and more
 * fixed pairs of a query over fewer, wherever the two stand in the document.
 */
export class Router {
  readonly #templates: readonly Template[];

  constructor(operations: readonly Operation[]) {
    const templates = new Map<string, Template>();
    for (const operation of operations) {
      const { path, query } = splitTemplate(operation.path);
      const key = [path, query].join("?");
      const template = templates.get(key) ?? compile(operation.path);
      if (template.operations.has(operation.method)) template.others.push(operation);
      else template.operations.set(operation.method, operation);
      templates.set(key, template);
    }
    this.#templates = [...templates.values()].sort(byRank);
  }

  /**
   * @param path Path below the base path, percent-encoded as it was sent.
   * @param query What was sent beside it.
   * @param method In lower case. A template that has it wins over one with more fixed text that has it not.
   */
  find(path: string, query: readonly Pair[] = [], method?: string): Route | undefined {
    const matching = this.#templates.filter(({ pattern, fixed }) => pattern.test(path) && hasAll(query, fixed));
    const first = matching.find((template) => serves(template, method)) ?? matching[0];
    if (first === undefined) return undefined;
    if (!serves(first, method)) return { ...routeOf(first, matching, path, query), operations: operationsOf(matching) };
    return routeOf(first, matching, path, query);
  }
}

/** Where a request may go that reaches a template. */
function routeOf(first: Template, matching: readonly Template[], path: string, query: readonly Pair[]): Route {
  // Those with fewer fixed pairs, and those with other names for the same placeholders.
  const { source } = first.pattern;
  const all = whole(
    matching.filter(({ pattern }) => pattern.source === source),
    query,
  );
  const values = all.flatMap((template) => valuesOf(template, path, query));
  return {
    operations: operationsOf(all),
    twins: twinsOf(all.filter((template) => sizeOf(template) === sizeOf(all[0] ?? first))),
    pathValues: new Map(values),
  };
}

/** By method; where several templates have one, it is that of the first. */
function operationsOf(templates: readonly Template[]): Map<string, Operation> {
  return new Map(templates.toReversed().flatMap(({ operations }) => [...operations]));
}

// HEAD is GET without a body.
function serves({ operations }: Template, method: string | undefined): boolean {
  return method === undefined || operations.has(method) || (method === "head" && operations.has("get"));
}

function valuesOf(
  { pattern, names, placeholders }: Template,
  path: string,
  query: readonly Pair[],
): [string, string][] {
  const match = pattern.exec(path) ?? [];
  const inPath = names.map((name, index): [string, string] => [name, match[index + 1] ?? ""]);
  const inQuery = query.flatMap(({ name, raw }): [string, string][] => {
    const placeholder = placeholders.get(name);
    return placeholder === undefined ? [] : [[placeholder, raw]];
  });
  return [...inPath, ...inQuery];
}

/** Without templates whose placeholders in the query were not sent, where there are others, and those with most of them first. */
function whole(templates: readonly Template[], query: readonly Pair[]): readonly Template[] {
  const names = new Set(query.map(({ name }) => name));
  const found = templates.filter(({ placeholders }) => [...placeholders.keys()].every((name) => names.has(name)));
  if (found.length === 0) return templates;
  return found.toSorted((one, other) => sizeOf(other) - sizeOf(one));
}

function sizeOf({ fixed, placeholders }: Template): number {
  return fixed.length + placeholders.size;
}

function twinsOf(templates: readonly Template[]): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of templates.flatMap(({ operations, others }) => [...operations.values(), ...others]))
    found.set(operation.method, [...(found.get(operation.method) ?? []), operation]);
  return found;
}

function hasAll(query: readonly Pair[], fixed: readonly Pair[]): boolean {
  return fixed.every(({ name, value }) => query.some((pair) => pair.name === name && pair.value === value));
}

function byRank(one: Template, other: Template): number {
  for (const [index, fixed] of one.rank.entries()) {
    const otherFixed = other.rank[index] ?? 0;
    if (fixed !== otherFixed) return fixed > otherFixed ? -1 : 1;
  }
  return other.fixed.length - one.fixed.length;
}

const placeholder = /\{([^}]+)\}/g;

function compile(template: string): Template {
  const { path, fixed, placeholders } = splitTemplate(template);
  const names = [...path.matchAll(placeholder)].map(([, name = ""]) => name);
  const source = path
    .split(/\{[^}]+\}/)
    .map(literal)
    .join("([^/]+?)");
  const rank = path.split("/").map(fixedText);
  return { pattern: new RegExp(`^${source}$`), names, operations: new Map(), others: [], fixed, placeholders, rank };
}

/** `{id}:archive` has eight characters of it, and is tried before `{id}`. */
function fixedText(segment: string): number {
  if (!segment.includes("{")) return Number.POSITIVE_INFINITY;
  return segment.replaceAll(placeholder, "").length;
}

// A fixed text may be sent percent-encoded although it need not be, and the other way round.
function literal(text: string): string {
  const spellings = [...new Set([text, encodeURI(text)])];
  return `(?:${spellings.map((spelling) => spelling.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}
