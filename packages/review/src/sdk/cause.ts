import ts from "typescript";
import { declarationOf } from "./lost-properties.ts";
import { meantBranch } from "./meant-branch.ts";

/** Why a value of one type is no value of another. */
export interface Misfit {
  readonly message: string;
  /** The same for what fails for the same cause, whatever way leads there. */
  readonly cause: string;
  /** Properties, by their declarations, that only one of the types has, where it is about that. */
  readonly missing?: readonly string[];
}

/** The innermost pair of types that do not fit, and where it stands in the value. */
interface Cause {
  /** `items[].state`; empty for the value itself. */
  readonly path: string;
  readonly problem: string;
  readonly missing?: readonly string[];
}

/** What a pair of types consists of, as far as it decides, and what is wrong with it beside its parts. */
interface Anatomy {
  readonly parts: readonly Part[];
  readonly problems: readonly Cause[];
}

/** Pairs of types: the second ones by the first. */
type Pairs = Map<ts.Type, ReadonlySet<ts.Type>>;

/** A pair of types inside another pair, and the step that leads there. */
interface Part {
  readonly step: string;
  readonly source: ts.Type;
  readonly target: ts.Type;
}

/**
 * Tells why a value of one type is no value of another. The compiler's own explanation writes out both types at every
 * step on the way, which for the types of a large description takes longer than everything else, and it gives up on
 * long rings of types.
 */
export class Misfits {
  readonly #checker: ts.TypeChecker;
  readonly #known = new Map<ts.Type, Map<ts.Type, Cause>>();
  /** Pairs that a search without a result has gone through: all ways from them lead to each other. */
  #fitting: Pairs = new Map();
  /** Pairs of which all that is wrong has been told. */
  readonly #told: Pairs = new Map();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /**
   * Where it is, and the two types there, each on a line of its own; none where the value fits. The first cause, and
   * all others that have not been told for another pair of types.
   */
  explain(source: ts.Type, target: ts.Type): Misfit[] {
    if (this.#checker.isTypeAssignableTo(source, target)) return [];
    const seen: Pairs = new Map(this.#fitting);
    const first = this.#find(source, target, seen);
    if (!first) this.#fitting = seen;
    const misfits = [...(first ? [first] : []), ...this.#all(source, target)].map(misfitOf);
    const told = new Set<string>();
    if (!first) return [];
    return misfits.filter(({ cause }) => !told.has(cause) && told.add(cause));
  }

  /** On the first way that leads to a misfit; a way that comes back to where it was leads to none. */
  #find(source: ts.Type, target: ts.Type, seen: Pairs): Cause | undefined {
    const known = this.#known.get(source)?.get(target);
    if (known) return known;
    if (this.#checker.isTypeAssignableTo(source, target) || again(seen, source, target)) return undefined;
    const cause = this.#look(source, target, seen);
    if (cause) this.#known.set(source, (this.#known.get(source) ?? new Map()).set(target, cause));
    return cause;
  }

  #look(source: ts.Type, target: ts.Type, seen: Pairs): Cause | undefined {
    const { problems, parts } = this.#inside(source, target);
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
    const { problems, parts } = this.#inside(source, target);
    if (parts.length > 0 && !source.isUnion() && again(this.#told, source, target)) return [];
    return [
      ...problems,
      ...parts.flatMap((part) => this.#all(part.source, part.target).map((cause) => below(part, cause))),
    ];
  }

  /** What is wrong with a pair that does not fit: parts of it, or else it is wrong itself. */
  #inside(source: ts.Type, target: ts.Type): Anatomy {
    const { problems, parts } = this.#parts(source, target);
    const failing = parts.filter((part) => !this.#checker.isTypeAssignableTo(part.source, part.target));
    if (problems.length + failing.length > 0) return { problems, parts: failing };
    const missing = this.#alike(source, target) ? this.#strange(source, target) : [];
    return { problems: [{ path: "", problem: this.#sentence([source], target), missing }], parts: [] };
  }

  #parts(source: ts.Type, target: ts.Type): Anatomy {
    const none = { problems: [], parts: [] };
    if (source.isUnion()) return this.#members(source, target);
    const others = target.isUnion() ? target.types.filter((one) => this.#alike(source, one)) : [target];
    const other = meantBranch(this.#checker, source, others);
    if (!other || !this.#alike(source, other)) return none;
    if (other !== target) return { ...none, parts: [{ step: "", source, target: other }] };
    if (this.#checker.isArrayType(target)) return { ...none, parts: this.#items(source, target) };
    return this.#properties(source, target);
  }

  /** Plain values that do not fit are one problem, however many there are; objects are looked into. */
  #members(source: ts.UnionType, target: ts.Type): Anatomy {
    const [objects, plain] = [true, false].map((wanted) => source.types.filter((one) => isObject(one) === wanted));
    const wrong = (plain ?? []).filter((one) => !this.#checker.isTypeAssignableTo(one, target));
    return {
      parts: (objects ?? []).map((one) => ({ step: "", source: one, target })),
      problems: wrong.length > 0 ? [{ path: "", problem: this.#sentence(wrong, target) }] : [],
    };
  }

  #items(source: ts.Type, target: ts.Type): Part[] {
    const [item, wanted] = [source, target].map((type) => this.#checker.getTypeArguments(type as ts.TypeReference)[0]);
    if (!item || !wanted) return [];
    return [{ step: "[]", source: item, target: wanted }];
  }

  #properties(source: ts.Type, target: ts.Type): Anatomy {
    const parts: Part[] = [];
    const problems: Cause[] = [];
    for (const wanted of this.#checker.getPropertiesOfType(target)) {
      const found = this.#checker.getPropertyOfType(source, wanted.name);
      if ((!found || optional(found)) && !optional(wanted)) {
        const missing = found ? [] : declarations([wanted]);
        problems.push({ path: wanted.name, problem: `Property '${wanted.name}' may be missing.`, missing });
      } else if (found) {
        const [is, must] = [found, wanted].map((symbol) => this.#checker.getTypeOfSymbol(symbol)) as [ts.Type, ts.Type];
        parts.push({ step: wanted.name, source: is, target: must });
      }
    }
    return { problems, parts };
  }

  /** Where all properties may be missing, one at least has to be shared: the first of each, where none is. */
  #strange(source: ts.Type, target: ts.Type): string[] {
    const [own, wanted] = [source, target].map((type) => this.#checker.getPropertiesOfType(type));
    const shared = wanted?.some(({ name }) => this.#checker.getPropertyOfType(source, name));
    if (shared) return [];
    return declarations([...(wanted?.slice(0, 1) ?? []), ...(own?.slice(0, 1) ?? [])]);
  }

  /** Both lists, or both objects: only then there is something to be found inside. */
  #alike(one: ts.Type, other: ts.Type): boolean {
    return isObject(one) && isObject(other) && this.#checker.isArrayType(one) === this.#checker.isArrayType(other);
  }

  #sentence(sources: readonly ts.Type[], target: ts.Type): string {
    const [is, must] = [sources, [target]].map((types) => types.map((type) => this.#checker.typeToString(type)));
    const names = (is ?? []).join(" | ").replace(/\bfalse \| true\b/, "boolean");
    return `Type '${names}' is not assignable to type '${must}'.`;
  }
}

function again(seen: Pairs, source: ts.Type, target: ts.Type): boolean {
  const targets = seen.get(source) ?? new Set();
  if (targets.has(target)) return true;
  seen.set(source, new Set([...targets, target]));
  return false;
}

function below({ step }: Part, cause: Cause): Cause {
  return { ...cause, path: joined(step, cause.path) };
}

function misfitOf({ path, problem, missing }: Cause): Misfit {
  const last = /[^.[\]]*$/.exec(path.replaceAll("[]", ""))?.[0] ?? "";
  return { message: path ? `at ${path}\n${problem}` : problem, cause: `${last} ${problem}`, missing: missing ?? [] };
}

function joined(step: string, path: string): string {
  if (step && path && !path.startsWith("[")) return `${step}.${path}`;
  return step + path;
}

function declarations(properties: readonly ts.Symbol[]): string[] {
  return properties.flatMap((property) => declarationOf(property) ?? []);
}

function isObject({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function optional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}
