import ts from "typescript";

/** A type at a place in a list, and the step that leads there. */
export interface Element {
  readonly step: string;
  readonly type: ts.Type;
}

/** The places of a list whose places have types of their own; undefined for everything else. */
export function placesOf(checker: ts.TypeChecker, type: ts.Type): Element[] | undefined {
  if (!checker.isTupleType(type)) return undefined;
  const { target } = type as ts.TupleTypeReference;
  const types = checker.getTypeArguments(type as ts.TypeReference);
  return types.map((one, index) => ({
    step: stepTo(target.elementFlags[index] ?? ts.ElementFlags.Required, index),
    type: one,
  }));
}

function stepTo(flags: ts.ElementFlags, index: number): string {
  if (flags & ts.ElementFlags.Variable) return "[]";
  return `[${index}]`;
}

/** What comes one after the other where both types are the same thing of the platform, as a stream of events is. */
export function flowOf(checker: ts.TypeChecker, one: ts.Type, other: ts.Type): [ts.Type, ts.Type] | undefined {
  if (!isReference(one) || !isReference(other) || one.target !== other.target) return undefined;
  if (checker.getPropertiesOfType(one).some(hasName)) return undefined;
  const [first, second] = [one, other].map((type) => checker.getTypeArguments(type as ts.TypeReference)[0]);
  if (!first || !second) return undefined;
  return [first, second];
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0 && "target" in type;
}

/** Whether a property is one that a description can have: symbols have names that only the compiler knows. */
export function hasName({ escapedName }: ts.Symbol): boolean {
  return !String(escapedName).startsWith("__@");
}
