import type { ClientModel } from "@specwright/codegen/stages";
import type { Regression } from "./regression.ts";

/** One property that was removed, and all code that fails because of it. */
export interface Loss {
  /** The code that says it best: about a type with a name, if there is one. */
  readonly first: Regression;
  /** The component whose type it is. */
  readonly component: string | undefined;
  /** The literals that it is no more, where the property itself is still there. */
  readonly values: readonly string[];
  readonly all: readonly Regression[];
}

/**
 * What several types share is declared once, and lost once. A component that is received in another form than it is
 * sent has two types, and loses a property of both at once.
 */
export function lossesOf(model: ClientModel, regressions: readonly Regression[]): Loss[] {
  const groups = new Map<string, Regression[]>();
  const named = (regression: Regression): boolean => regression.subject.startsWith("type ");
  const lost = regressions.filter((regression) => regression.lost);
  for (const regression of [...lost.filter(named).sort(byDepth), ...lost.filter((one) => !named(one))]) {
    const declaration = regression.lost?.declaration ?? "";
    const known = [...groups.values()].find((group) => group.some((one) => one.lost?.declaration === declaration));
    const key = `${componentOf(model, regression) ?? regression.subject} ${regression.lost?.path.join(" ")} ${regression.lost?.values ?? ""}`;
    const group = known ?? groups.get(key);
    if (group) group.push(regression);
    else groups.set(key, [regression]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Regression, ...Regression[]];
    const because = regressions.filter((one) => !one.lost && group.some((loss) => causedBy(one, loss)));
    return {
      first,
      component: componentOf(model, first),
      values: first.lost?.values ?? [],
      all: [...group, ...because],
    };
  });
}

/** What is itself the type that lost something says it best. */
function byDepth(one: Regression, other: Regression): number {
  return (one.lost?.path.length ?? 0) - (other.lost?.path.length ?? 0);
}

/** The component that a piece of code is about; undefined where it is about something else. */
export function componentOf({ schemas }: ClientModel, { subject }: Regression): string | undefined {
  const type = schemas.find(({ name }) => subject === `type ${name}`);
  return type?.origin?.component ?? type?.wire;
}

/** A value without the property is not what it was, and a literal with it is one property too many. */
function causedBy({ missing, error }: Regression, { lost }: Regression): boolean {
  // Who writes down one of the values that are gone fails for the same reason as who compares with it.
  if (lost?.values) return error.includes(`Type '${lost.values.join(" | ")}' is not assignable`);
  return (
    missing.some((declaration) => declaration === lost?.declaration) ||
    error.includes(`'${lost?.path.at(-1)}' does not exist in type`)
  );
}
