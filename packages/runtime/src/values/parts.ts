import { isPlain } from "../request/value-kind.ts";
import type { Values } from "./values.ts";

type Named = { readonly [name: string]: Values };
type Record = { [name: string]: unknown };

/**
 * The members of an object.
 * @param named those that are described by name
 * @param further all others, but for those that fit a pattern
 * @param patterns those whose name fits an expression
 */
export function members(named: Named, further?: Values, patterns: Named = {}): Values {
  const expressions = Object.entries(patterns).map(([source, values]) => [expressionOf(source), values] as const);
  const of = (name: string): readonly Values[] => {
    const fitting = expressions.filter(([expression]) => expression.test(name)).map(([, values]) => values);
    if (Object.hasOwn(named, name)) return [named[name] as Values, ...fitting];
    return fitting.length > 0 || !further ? fitting : [further];
  };
  return {
    read(value, exact) {
      if (!isRecord(value)) return value;
      for (const name of Object.keys(value))
        for (const values of of(name)) value[name] = values.read(value[name], (exact as Record | undefined)?.[name]);
      return value;
    },
    write: (value) => (isRecord(value) ? copied(value, of) : value),
  };
}

/**
 * The items of a list.
 * @param each those behind the first ones
 * @param first those that are described one by one
 */
export function items(each: Values, first: readonly Values[] = []): Values {
  const of = (index: string): readonly Values[] => [first[Number(index)] ?? each];
  return {
    read(value, exact) {
      if (!Array.isArray(value)) return value;
      for (const [index, item] of value.entries())
        value[index] = (first[index] ?? each).read(item, (exact as unknown[] | undefined)?.[index]);
      return value;
    },
    write: (value) => (Array.isArray(value) ? copied(value, of) : value),
  };
}

/** Several schemas of one value. Each converts the parts that it describes. */
export function every(...parts: readonly Values[]): Values {
  return {
    read: (value, exact) => parts.reduce((read, part) => part.read(read, exact), value),
    write: (value) => parts.reduce((written, part) => part.write(written), value),
  };
}

/** Alternatives that a member tells apart. */
export function tagged(name: string, alternatives: Named): Values {
  const chosen = (value: unknown): Values | undefined => {
    const tag = isRecord(value) ? String(value[name]) : "";
    return Object.hasOwn(alternatives, tag) ? alternatives[tag] : undefined;
  };
  return {
    read: (value, exact) => chosen(value)?.read(value, exact) ?? value,
    write: (value) => chosen(value)?.write(value) ?? value,
  };
}

/** Some expressions only work without the flag `u`. */
function expressionOf(source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}

/** Objects of a class write themselves. */
function isRecord(value: unknown): value is Record {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isPlain(value);
}

/** The same object or list if nothing in it changes. */
function copied<Whole extends object>(whole: Whole, of: (name: string) => readonly Values[]): Whole {
  let copy: Whole | undefined;
  for (const [name, member] of Object.entries(whole)) {
    const written = of(name).reduce<unknown>((value, values) => values.write(value), member);
    if (written === member) continue;
    copy ??= (Array.isArray(whole) ? [...whole] : { ...whole }) as Whole;
    Object.defineProperty(copy, name, { value: written, enumerable: true, configurable: true, writable: true });
  }
  return copy ?? whole;
}
