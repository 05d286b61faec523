import type { ClientModel } from "@specwright/codegen/stages";
import type { Regression } from "./regression.ts";

/** One property that was removed, and all code that fails because of it. */
export interface Loss {
  /** The code that says it best: about a type with a name, if there is one. */
  readonly first: Regression;
  /** The component whose type it is. */
  readonly component: string | undefined;
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
  for (const regression of [...lost.filter(named), ...lost.filter((one) => !named(one))]) {
    const declaration = regression.lost?.declaration ?? "";
    const known = [...groups.values()].find((group) => group.some((one) => one.lost?.declaration === declaration));
    const key = `${componentOf(model, regression) ?? regression.subject} ${regression.lost?.path.join(" ")}`;
    const group = known ?? groups.get(key);
    if (group) group.push(regression);
    else groups.set(key, [regression]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Regression, ...Regression[]];
    const because = regressions.filter((one) => !one.lost && group.some((loss) => causedBy(one, loss)));
    return { first, component: componentOf(model, first), all: [...group, ...because] };
  });
}

/** The component that a piece of code is about; undefined where it is about something else. */
export function componentOf({ schemas }: ClientModel, { subject }: Regression): string | undefined {
  const type = schemas.find(({ name }) => subject === `type ${name}`);
  return type?.origin?.component ?? type?.wire;
}

/** A value without the property is not what it was, and a literal with it is one property too many. */
function causedBy({ missing, error }: Regression, { lost }: Regression): boolean {
  return (
    missing.some((declaration) => declaration === lost?.declaration) ||
    error.includes(`'${lost?.path.at(-1)}' does not exist in type`)
  );
}
