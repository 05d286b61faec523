/** One value that tries a constraint of a schema, valid or just outside. */
export interface Probe {
  /** Where in the value it stands: `[]` is the whole of it. */
  readonly path: readonly string[];
  /** The keyword it tries: `maxLength`, `required`, `type`, … */
  readonly keyword: string;
  /** Tells probes of one keyword and place apart: "10 characters", "without name". */
  readonly label: string;
  readonly valid: boolean;
  /** The whole value, with the change in its place. */
  readonly value: unknown;
}

/** A probe before it is put in its place: the value of the node alone. */
export type LocalProbe = Omit<Probe, "path">;

/** A constraint that no value is derived for: place and keyword, with the reason. */
export interface Untried {
  readonly path: readonly string[];
  readonly keyword: string;
  readonly reason: string;
}

/** Everything that is tried about a schema, and what could not be. */
export interface Probes {
  readonly probes: readonly Probe[];
  readonly untried: readonly Untried[];
}

/** A copy of a value in which the part at a path is another one. */
export function withPart(value: unknown, path: readonly string[], part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (Array.isArray(value)) return value.with(Number(key), withPart(value[Number(key)], rest, part));
  const members = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    members.map(([name, item]) => {
      if (name !== key) return [name, item];
      return [name, withPart(item, rest, part)];
    }),
  );
}
