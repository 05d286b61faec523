import ts from "typescript";
import { declarationOf } from "./lost-properties.ts";
import { meantBranch } from "./meant-branch.ts";
import { flowOf, hasName, placesOf } from "./type-elements.ts";

/** The innermost pair of types that do not fit, and where it stands in the value. */
export interface Cause {
  /** `items[].state`; empty for the value itself. */
  readonly path: string;
  readonly problem: string;
  readonly missing?: readonly string[];
}

/** A pair of types inside another pair, and the step that leads there. */
export interface TypePart {
  readonly step: string;
  readonly source: ts.Type;
  readonly target: ts.Type;
}

/** What a pair of types consists of, as far as it decides, and what is wrong with it beside its parts. */
export interface Anatomy {
  readonly parts: readonly TypePart[];
  readonly problems: readonly Cause[];
}

const NOTHING: Anatomy = { parts: [], problems: [] };

/** Looks into pairs of types, one level deep. */
export class TypePairs {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** What is wrong with a pair that does not fit: parts of it, or else it is wrong itself. */
  anatomyOf(source: ts.Type, target: ts.Type): Anatomy {
    const { problems, parts } = this.#parts(source, target);
    const failing = parts.filter((part) => !this.#checker.isTypeAssignableTo(part.source, part.target));
    if (problems.length + failing.length > 0) return { problems, parts: failing };
    const missing = this.#strange(source, target);
    return { problems: [{ path: "", problem: this.#sentence([source], target), missing }], parts: [] };
  }

  #parts(source: ts.Type, target: ts.Type): Anatomy {
    if (source.isUnion()) return this.#members(source, target);
    const other = meantBranch(this.#checker, source, this.#candidates(source, target));
    if (!other || !this.#alike(source, other)) return NOTHING;
    if (other !== target) return { ...NOTHING, parts: [{ step: "", source, target: other }] };
    const items = this.#places(source, target) ?? this.#flow(source, target);
    if (items) return { ...NOTHING, parts: items };
    if (this.#checker.isArrayType(target)) return { ...NOTHING, parts: this.#items(source, target) };
    return this.#properties(source, target);
  }

  #candidates(source: ts.Type, target: ts.Type): readonly ts.Type[] {
    if (!target.isUnion()) return [target];
    return target.types.filter((one) => this.#alike(source, one));
  }

  /** Plain values that do not fit are one problem, however many there are; objects are looked into. */
  #members(source: ts.UnionType, target: ts.Type): Anatomy {
    const objects = source.types.filter(isObject);
    const plain = source.types.filter((one) => !isObject(one));
    const wrong = plain.filter((one) => !this.#checker.isTypeAssignableTo(one, target));
    const parts = objects.map((one) => ({ step: "", source: one, target }));
    if (wrong.length === 0) return { parts, problems: [] };
    return { parts, problems: [{ path: "", problem: this.#sentence(wrong, target) }] };
  }

  /** Two lists of as many places, each of which has a type of its own. */
  #places(source: ts.Type, target: ts.Type): TypePart[] | undefined {
    const [found, wanted] = [placesOf(this.#checker, source), placesOf(this.#checker, target)];
    if (!found && !wanted) return undefined;
    if (found?.length !== wanted?.length) return [];
    return found?.flatMap(({ step, type }, index) => {
      const target = wanted?.[index]?.type;
      if (!target) return [];
      return [{ step, source: type, target }];
    });
  }

  #flow(source: ts.Type, target: ts.Type): TypePart[] | undefined {
    const flow = flowOf(this.#checker, source, target);
    return flow && [{ step: "[]", source: flow[0], target: flow[1] }];
  }

  #items(source: ts.Type, target: ts.Type): TypePart[] {
    const [item, wanted] = [source, target].map((type) => this.#checker.getTypeArguments(type as ts.TypeReference)[0]);
    if (!item || !wanted) return [];
    return [{ step: "[]", source: item, target: wanted }];
  }

  #properties(source: ts.Type, target: ts.Type): Anatomy {
    const parts: TypePart[] = [];
    const problems: Cause[] = [];
    for (const wanted of this.#checker.getPropertiesOfType(target).filter(hasName)) {
      const found = this.#checker.getPropertyOfType(source, wanted.name);
      const problem = `Property '${wanted.name}' may be missing.`;
      if (!found && !isOptional(wanted)) problems.push({ path: wanted.name, problem, missing: declarations([wanted]) });
      else if (found && isOptional(found) && !isOptional(wanted))
        problems.push({ path: wanted.name, problem, missing: [] });
      else if (found) parts.push(this.#property(wanted.name, found, wanted));
    }
    return { problems, parts };
  }

  #property(step: string, found: ts.Symbol, wanted: ts.Symbol): TypePart {
    return { step, source: this.#checker.getTypeOfSymbol(found), target: this.#checker.getTypeOfSymbol(wanted) };
  }

  /** Where all properties may be missing, one at least has to be shared: the first of each, where none is. */
  #strange(source: ts.Type, target: ts.Type): string[] {
    if (!this.#alike(source, target)) return [];
    const own = this.#checker.getPropertiesOfType(source);
    const wanted = this.#checker.getPropertiesOfType(target);
    if (wanted.some(({ name }) => this.#checker.getPropertyOfType(source, name))) return [];
    return declarations([...wanted.slice(0, 1), ...own.slice(0, 1)]);
  }

  /** Both lists, or both objects: only then there is something to be found inside. */
  #alike(one: ts.Type, other: ts.Type): boolean {
    return isObject(one) && isObject(other) && this.#checker.isArrayType(one) === this.#checker.isArrayType(other);
  }

  #sentence(sources: readonly ts.Type[], target: ts.Type): string {
    const names = sources.map((type) => this.#checker.typeToString(type)).join(" | ");
    const wanted = this.#checker.typeToString(target);
    return `Type '${names.replace(/\bfalse \| true\b/, "boolean")}' is not assignable to type '${wanted}'.`;
  }
}

function declarations(properties: readonly ts.Symbol[]): string[] {
  return properties.flatMap((property) => declarationOf(property) ?? []);
}

function isObject({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}
