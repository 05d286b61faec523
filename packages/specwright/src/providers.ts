import { UsageError } from "./usage-error.ts";

/**
 * The providers that a command is for: those that are named, or all of them if none is.
 * @throws UsageError for a name that is not known.
 */
export function chosenProviders(named: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = named.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw unknownProvider(unknown, known);
  if (named.length === 0) return known;
  return named;
}

/** What is wrong with names that no provider has. */
export function unknownProvider(names: readonly string[], known: readonly string[], usage?: string): UsageError {
  const quoted = names.map((id) => `"${id}"`).join(", ");
  return new UsageError(`There is no provider ${quoted}. Known: ${known.join(", ") || "none"}.`, usage);
}
