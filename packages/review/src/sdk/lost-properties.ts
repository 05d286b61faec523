import { indexed, propertyKey } from "@specwright/codegen/stages";
import ts from "typescript";
import { lostValues } from "./lost-values.ts";
import { flowOf, hasName, placesOf } from "./type-elements.ts";

/** A property that code could read, and that the new type does not have under any name of its own. */
export interface LostProperty {
  /** The keys that lead to it; the step into a list, or into a map, is `[]`, that to a place of its own `[1]`. */
  readonly path: readonly string[];
  /** Which declaration of the old types it is: types that share a part lose the same one. */
  readonly declaration: string;
  /** The literals that it is no more, where it is still there. */
  readonly values?: readonly string[];
}

type Path = readonly string[];

/** Goes through two types side by side. Parts that have a name are compared under it, so the way ends there. */
export class LostProperties {
  readonly #checker: ts.TypeChecker;
  readonly #named: ReadonlySet<ts.Type>;

  constructor(checker: ts.TypeChecker, named: ReadonlySet<ts.Type>) {
    this.#checker = checker;
    this.#named = named;
  }

  of(old: ts.Type, now: ts.Type): LostProperty[] {
    return this.#inside([], old, now, new Set());
  }

  #inside(path: Path, old: ts.Type, now: ts.Type, seen: Set<ts.Type>): LostProperty[] {
    const [was, is] = [this.#checker.getNonNullableType(old), this.#checker.getNonNullableType(now)];
    if (was === is) return [];
    // Literals have no name of their own: wherever the same ones stand, it is the same type.
    const values = this.#values(path, was, is);
    if (seen.has(was) || (path.length > 0 && this.#named.has(was))) return values;
    seen.add(was);
    if (was.isUnion()) return [...values, ...this.#branches(path, was, is, seen)];
    if (objects(was).length === 0) return values;
    return [...values, ...this.#members(path, was, is, seen)];
  }

  #values(path: Path, was: ts.Type, is: ts.Type): LostProperty[] {
    const values = lostValues(this.#checker, was, is);
    if (values.length === 0) return [];
    return [{ path, values, declaration: `${this.#checker.typeToString(was)} without ${values.join(", ")}` }];
  }

  /** What every branch has can be read at once; the rest of a branch only where its literals still tell it apart. */
  #branches(path: Path, was: ts.UnionType, is: ts.Type, seen: Set<ts.Type>): LostProperty[] {
    const common = objects(was).length === was.types.length ? this.#members(path, was, is, seen) : [];
    const own = objects(was).flatMap((branch) => {
      const successor = this.#nearest(branch, is) ?? this.#only(branch, was, is);
      if (!successor || this.#named.has(branch)) return [];
      return this.#members(path, branch, successor, seen);
    });
    return [...common, ...own];
  }

  /** Of the branches with the same literals the one that has most of the names. */
  #nearest(branch: ts.Type, is: ts.Type): ts.Type | undefined {
    const names = this.#checker.getPropertiesOfType(branch).map(({ name }) => name);
    const shared = (other: ts.Type): number => names.filter((name) => this.#readable(other, name)).length;
    const candidates = objects(is).filter((other) => this.#sameLiterals(branch, other));
    return candidates.toSorted((a, b) => shared(b) - shared(a))[0];
  }

  /** Code tells a list from an object, and both from a text: where there is one of a kind, it is still the one. */
  #only(branch: ts.Type, was: ts.Type, is: ts.Type): ts.Type | undefined {
    const list = this.#checker.isArrayType(branch);
    const [before, after] = [was, is].map((type) =>
      objects(type).filter((one) => this.#checker.isArrayType(one) === list),
    );
    if (before?.length !== 1 || after?.length !== 1) return undefined;
    return after[0];
  }

  #members(path: Path, was: ts.Type, is: ts.Type, seen: Set<ts.Type>): LostProperty[] {
    const now = objects(is);
    // Something else than an object took its place: that is no lost property, but another type.
    if (now.length === 0) return [];
    const list =
      this.#places(path, was, now, seen) ??
      this.#flow(path, was, now, seen) ??
      this.#items(ts.IndexKind.Number, path, was, now, seen);
    if (list) return list;
    const map = this.#items(ts.IndexKind.String, path, was, now, seen) ?? [];
    const own = this.#checker
      .getPropertiesOfType(was)
      .filter(hasName)
      .flatMap((property) => {
        const here = [...path, property.name];
        if (now.every((type) => !this.#readable(type, property.name)))
          return [{ path: here, declaration: declarationOf(property) ?? here.join(".") }];
        const found = this.#checker.getPropertyOfType(is, property.name);
        if (!found) return [];
        return this.#inside(here, this.#checker.getTypeOfSymbol(property), this.#checker.getTypeOfSymbol(found), seen);
      });
    return [...map, ...own];
  }

  /** What has a place of its own in a list; undefined where nothing has. */
  #places(path: Path, was: ts.Type, now: readonly ts.Type[], seen: Set<ts.Type>): LostProperty[] | undefined {
    const old = placesOf(this.#checker, was);
    if (!old) return undefined;
    const list = now.find((type) => this.#checker.isTupleType(type) || this.#checker.isArrayType(type));
    if (!list) return [];
    const places = placesOf(this.#checker, list);
    const item = this.#checker.getIndexTypeOfType(list, ts.IndexKind.Number);
    return old.flatMap(({ step, type }, index) => {
      const here = [...path, step];
      const found = places ? (places[index] ?? places.find((one) => one.step === "[]"))?.type : item;
      if (found) return this.#inside(here, type, found, seen);
      return [{ path: here, declaration: here.join(".") }];
    });
  }

  #flow(path: Path, was: ts.Type, now: readonly ts.Type[], seen: Set<ts.Type>): LostProperty[] | undefined {
    const flow = now.map((type) => flowOf(this.#checker, was, type)).find((pair) => pair !== undefined);
    return flow && this.#inside([...path, "[]"], flow[0], flow[1], seen);
  }

  /** What stands in a list or a map; undefined where the old type is none. */
  #items(
    kind: ts.IndexKind,
    path: Path,
    was: ts.Type,
    now: readonly ts.Type[],
    seen: Set<ts.Type>,
  ): LostProperty[] | undefined {
    const old = this.#checker.getIndexTypeOfType(was, kind);
    if (!old) return undefined;
    const item = now.map((type) => this.#checker.getIndexTypeOfType(type, kind)).find((type) => type !== undefined);
    if (!item) return [];
    return this.#inside([...path, "[]"], old, item, seen);
  }

  #readable(type: ts.Type, name: string): boolean {
    return (
      this.#checker.getPropertyOfType(type, name) !== undefined ||
      this.#checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined
    );
  }

  /** Whether code that told the one from its siblings by a literal finds the other. */
  #sameLiterals(one: ts.Type, other: ts.Type): boolean {
    const literals = this.#checker.getPropertiesOfType(one).flatMap((property) => {
      const type = this.#checker.getTypeOfSymbol(property);
      if (!type.isLiteral()) return [];
      return [{ name: property.name, value: type.value }];
    });
    return (
      literals.length > 0 &&
      literals.every(({ name, value }) => {
        const found = this.#checker.getPropertyOfType(other, name);
        const type = found && this.#checker.getTypeOfSymbol(found);
        return type?.isLiteral() === true && type.value === value;
      })
    );
  }
}

/** Where the old types declare a property; a part that several types share is declared once. */
export function declarationOf(property: ts.Symbol): string | undefined {
  const [declaration] = property.declarations ?? [];
  return declaration && `${declaration.getSourceFile().fileName}:${declaration.pos}`;
}

/** The objects among the branches of a type. */
function objects(type: ts.Type): ts.Type[] {
  const branches = type.isUnion() ? type.types : [type];
  return branches.filter(({ flags }) => (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0);
}

/** How code reads a property of a value; what stands before it may be missing. */
export function accessTo({ path, values = [] }: LostProperty): string {
  const access = path.map((step) => `?.${keyOf(step)}`).join("");
  const [value] = values;
  if (value === undefined) return access;
  return `${access} === ${value}`;
}

function keyOf(step: string): string {
  if (step === "[]") return "[0]";
  if (/^\[\d+\]$/.test(step)) return step;
  return key(step);
}

function key(name: string): string {
  if (propertyKey(name) === name) return name;
  return indexed([name]);
}
