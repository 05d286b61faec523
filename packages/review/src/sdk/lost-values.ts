import ts from "typescript";

/**
 * The literals that code can compare with no longer: a comparison that cannot hold does not compile. Where none of the
 * old literals is left, it is another type, and that is said elsewhere.
 */
export function lostValues(checker: ts.TypeChecker, was: ts.Type, is: ts.Type): string[] {
  const before = branchesOf(was).filter(isLiteral);
  const after = branchesOf(is);
  const lost = before.filter((one) => !after.some((other) => checker.isTypeAssignableTo(one, other)));
  if (lost.length === before.length) return [];
  return lost.map((one) => checker.typeToString(one));
}

function branchesOf(type: ts.Type): readonly ts.Type[] {
  if (type.isUnion()) return type.types;
  return [type];
}

function isLiteral({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral | ts.TypeFlags.BooleanLiteral)) !== 0;
}
