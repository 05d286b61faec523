import ts from "typescript";
import { declarationOf } from "./lost-properties.ts";

/** Why a value of one type is no value of another. */
export interface Misfit {
  readonly message: string;
  /** The property of the wanted type, by its declaration, that the value's type does not have. */
  readonly missing?: string | undefined;
}

/** The innermost pair of types that do not fit, and where it stands in the value. */
interface Cause {
  /** `items[].state`; empty for the value itself. */
  readonly path: string;
  readonly problem: string;
  readonly missing?: string | undefined;
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

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Where it is, and the two types there, each on a line of its own; undefined where the value fits. */
  explain(source: ts.Type, target: ts.Type): Misfit | undefined {
    if (this.#checker.isTypeAssignableTo(source, target)) return undefined;
    const seen: Pairs = new Map(this.#fitting);
    const cause = this.#find(source, target, seen);
    if (!cause) this.#fitting = seen;
    const { path, problem, missing } = cause ?? {};
    return problem === undefined ? undefined : { message: path ? `at ${path}\n${problem}` : problem, missing };
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
    const parts = this.#parts(source, target);
    if (!Array.isArray(parts)) return parts;
    const failing = parts.filter((part) => !this.#checker.isTypeAssignableTo(part.source, part.target));
    if (failing.length === 0) return { path: "", problem: this.#sentence(source, target) };
    for (const part of failing) {
      const cause = this.#find(part.source, part.target, seen);
      if (cause) return { ...cause, path: joined(part.step, cause.path) };
    }
    return undefined;
  }

  /** What two types consist of, as far as it decides; a property that is missing decides alone. */
  #parts(source: ts.Type, target: ts.Type): Part[] | Cause {
    if (source.isUnion()) return source.types.map((one) => ({ step: "", source: one, target }));
    const others = target.isUnion() ? target.types.filter((one) => this.#alike(source, one)) : [target];
    const [other] = others;
    if (!other || others.length > 1 || !this.#alike(source, other)) return [];
    if (other !== target) return [{ step: "", source, target: other }];
    return this.#checker.isArrayType(target) ? this.#items(source, target) : this.#properties(source, target);
  }

  #items(source: ts.Type, target: ts.Type): Part[] {
    const [item, wanted] = [source, target].map((type) => this.#checker.getTypeArguments(type as ts.TypeReference)[0]);
    return item && wanted ? [{ step: "[]", source: item, target: wanted }] : [];
  }

  #properties(source: ts.Type, target: ts.Type): Part[] | Cause {
    const parts: Part[] = [];
    for (const wanted of this.#checker.getPropertiesOfType(target)) {
      const found = this.#checker.getPropertyOfType(source, wanted.name);
      if ((!found || optional(found)) && !optional(wanted))
        return {
          path: wanted.name,
          problem: `Property '${wanted.name}' may be missing.`,
          missing: found ? undefined : declarationOf(wanted),
        };
      if (!found) continue;
      const [is, must] = [found, wanted].map((symbol) => this.#checker.getTypeOfSymbol(symbol)) as [ts.Type, ts.Type];
      parts.push({ step: wanted.name, source: is, target: must });
    }
    return parts;
  }

  /** Both lists, or both objects: only then there is something to be found inside. */
  #alike(one: ts.Type, other: ts.Type): boolean {
    const object = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Object) !== 0;
    return object(one) && object(other) && this.#checker.isArrayType(one) === this.#checker.isArrayType(other);
  }

  #sentence(source: ts.Type, target: ts.Type): string {
    const [is, must] = [source, target].map((type) => this.#checker.typeToString(type));
    return `Type '${is}' is not assignable to type '${must}'.`;
  }
}

function again(seen: Pairs, source: ts.Type, target: ts.Type): boolean {
  const targets = seen.get(source) ?? new Set();
  if (targets.has(target)) return true;
  seen.set(source, new Set([...targets, target]));
  return false;
}

function joined(step: string, path: string): string {
  return step && path && !path.startsWith("[") ? `${step}.${path}` : step + path;
}

function optional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}
