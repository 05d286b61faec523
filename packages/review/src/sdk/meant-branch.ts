import type ts from "typescript";

/**
 * The branch of a union that a value is meant for: the one that most of its literals fit, and that knows most of its
 * names. undefined where two are as like as each other.
 */
export function meantBranch(
  checker: ts.TypeChecker,
  source: ts.Type,
  branches: readonly ts.Type[],
): ts.Type | undefined {
  if (branches.length < 2) return branches[0];
  const own = checker.getPropertiesOfType(source).map((property) => ({
    name: property.name,
    type: checker.getNonNullableType(checker.getTypeOfSymbol(property)),
  }));
  const likeness = (branch: ts.Type): number => {
    let points = 0;
    for (const { name, type } of own) {
      const wanted = checker.getPropertyOfType(branch, name);
      if (!wanted) continue;
      const fits = type.isLiteral() && checker.isTypeAssignableTo(type, checker.getTypeOfSymbol(wanted));
      // One literal says more than all names together.
      points += fits ? own.length + 1 : 1;
    }
    return points;
  };
  const ranked = branches.map((branch) => ({ branch, points: likeness(branch) })).sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  if (best && best.points > (next?.points ?? 0)) return best.branch;
  return undefined;
}
