import type { Config } from "@redocly/openapi-core";
import type { Description } from "../description.ts";
import type { LintProblem } from "../problem.ts";
import { type Exceptions, withoutExcepted } from "./exceptions.ts";
import { type Places, placesOf } from "./places.ts";

/** A problem, and what redocly.yaml calls its rule. */
export interface Named {
  readonly name: string;
  readonly problem: LintProblem;
}

/**
 * What is left of problems by what redocly.yaml says of a description: those of rules that are on, at places that are not
 * excepted, and exceptions that are not right.
 * @param done the rules that have made their exceptions themselves
 */
export function configured(
  config: Config,
  { folder, document }: Description,
  problems: readonly Named[],
  done: ReadonlySet<string>,
): LintProblem[] {
  const rules = config.rules[`oas${document.version.replace(".", "_")}` as "oas3_1"] ?? {};
  const excepting = Object.entries(rules).flatMap(([name, setting]): [string, Exceptions][] => {
    const except = exceptionsOf(setting);
    return except && !done.has(name) ? [[name, except]] : [];
  });
  const isOff = (name: string): boolean => rules[name] === "off" || severityOf(rules[name]) === "off";
  const apart = new Set(excepting.map(([name]) => name));
  const plain = problems.filter(({ name }) => !apart.has(name) && !isOff(name)).map(({ problem }) => problem);
  if (excepting.length === 0) return plain;
  const places: Places = placesOf(folder, document);
  const left = excepting.flatMap(([name, except]) => {
    const own = problems.filter((one) => one.name === name && !isOff(name)).map(({ problem }) => problem);
    return withoutExcepted(name.replace(/^house\//, ""), except, own, { document, places });
  });
  return [...plain, ...left];
}

function exceptionsOf(setting: unknown): Exceptions | undefined {
  const { except } = Object(setting) as { except?: unknown };
  return typeof except === "object" && except !== null ? (except as Exceptions) : undefined;
}

function severityOf(setting: unknown): unknown {
  return (Object(setting) as { severity?: unknown }).severity;
}
