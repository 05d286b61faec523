import type ts from "typescript";
import { type Anatomy, type Cause, TypePairs, type TypePart } from "./type-pairs.ts";

/** Why a value of one type is no value of another. */
export interface Misfit {
  readonly message: string;
  /** The same for what fails for the same cause, whatever way leads there. */
  readonly cause: string;
  /** Properties, by their declarations, that only one of the types has, where it is about that. */
  readonly missing?: readonly string[];
}

/** Pairs of types: the second ones by the first. */
type Pairs = Map<ts.Type, ReadonlySet<ts.Type>>;

/**
 * Tells why a value of one type is no value of another. The compiler's own explanation writes out both types at every
 * step on the way, which for the types of a large description takes longer than everything else, and it gives up on
 * long rings of types.
 */
export class Misfits {
  readonly #checker: ts.TypeChecker;
  readonly #pairs: TypePairs;
  readonly #known = new Map<ts.Type, Map<ts.Type, Cause>>();
  /** Pairs that a search without a result has gone through: all ways from them lead to each other. */
  #fitting: Pairs = new Map();
  /** Pairs of which all that is wrong has been told. */
  readonly #told: Pairs = new Map();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
    this.#pairs = new TypePairs(checker);
  }

  /**
   * Where it is, and the two types there, each on a line of its own; none where the value fits. The first cause, and
   * all others that have not been told for another pair of types.
   */
  explain(source: ts.Type, target: ts.Type): Misfit[] {
    if (this.#checker.isTypeAssignableTo(source, target)) return [];
    const seen: Pairs = new Map(this.#fitting);
    const first = this.#find(source, target, seen);
    const all = this.#all(source, target);
    if (!first) {
      this.#fitting = seen;
      return [];
    }
    const told = new Set<string>();
    return [first, ...all].map(misfitOf).filter(({ cause }) => !told.has(cause) && told.add(cause));
  }

  /** On the first way that leads to a misfit; a way that comes back to where it was leads to none. */
  #find(source: ts.Type, target: ts.Type, seen: Pairs): Cause | undefined {
    const known = this.#known.get(source)?.get(target);
    if (known) return known;
    if (this.#checker.isTypeAssignableTo(source, target) || again(seen, source, target)) return undefined;
    const cause = this.#first(this.#pairs.anatomyOf(source, target), seen);
    if (cause) this.#known.set(source, (this.#known.get(source) ?? new Map()).set(target, cause));
    return cause;
  }

  #first({ problems, parts }: Anatomy, seen: Pairs): Cause | undefined {
    if (problems[0]) return problems[0];
    for (const part of parts) {
      const cause = this.#find(part.source, part.target, seen);
      if (cause) return below(part, cause);
    }
    return undefined;
  }

  /** Everything that is wrong and was not told before. What has no parts says nothing about the next place of it. */
  #all(source: ts.Type, target: ts.Type): Cause[] {
    if (this.#checker.isTypeAssignableTo(source, target)) return [];
    const { problems, parts } = this.#pairs.anatomyOf(source, target);
    if (parts.length > 0 && !source.isUnion() && again(this.#told, source, target)) return [];
    return [
      ...problems,
      ...parts.flatMap((part) => this.#all(part.source, part.target).map((cause) => below(part, cause))),
    ];
  }
}

function again(seen: Pairs, source: ts.Type, target: ts.Type): boolean {
  const targets = seen.get(source) ?? new Set();
  if (targets.has(target)) return true;
  seen.set(source, new Set([...targets, target]));
  return false;
}

function below({ step }: TypePart, cause: Cause): Cause {
  return { ...cause, path: joined(step, cause.path) };
}

function joined(step: string, path: string): string {
  if (step && path && !path.startsWith("[")) return `${step}.${path}`;
  return step + path;
}

function misfitOf({ path, problem, missing = [] }: Cause): Misfit {
  const last = /[^.[\]]*$/.exec(path.replaceAll("[]", ""))?.[0] ?? "";
  const cause = `${last} ${problem}`;
  if (path === "") return { message: problem, cause, missing };
  return { message: `at ${path}\n${problem}`, cause, missing };
}
