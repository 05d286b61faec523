import type { FlatSchema } from "../generate/flat-schema.ts";
import type { LocalProbe } from "./probe.ts";

type Members = Readonly<Record<string, unknown>>;

// Larger objects are not tried: they say nothing new about a client.
const largest = 1001;

/** Objects without each required property, with one too many, with as many as allowed and one beside that. */
export function objectProbes(flat: FlatSchema, value: Members): LocalProbe[] {
  return [...requiredProbes(flat, value), ...closedProbes(flat, value), ...sizeProbes(flat, value)];
}

function requiredIn({ required }: FlatSchema, value: Members): string[] {
  return [...required].filter((name) => Object.hasOwn(value, name));
}

function requiredProbes(flat: FlatSchema, value: Members): LocalProbe[] {
  return requiredIn(flat, value).map((name) => ({
    keyword: "required",
    label: `without ${name}`,
    valid: false,
    value: without(value, name),
  }));
}

function closedProbes({ closed }: FlatSchema, value: Members): LocalProbe[] {
  if (!closed) return [];
  const more = { ...value, "further-property": 1 };
  return [{ keyword: "additionalProperties", label: "one more", valid: false, value: more }];
}

function sizeProbes(flat: FlatSchema, value: Members): LocalProbe[] {
  const { minProperties: least, maxProperties: most } = flat;
  const found: LocalProbe[] = [];
  const trySize = (keyword: string, size: number, valid: boolean): void => {
    const sized = withSize(flat, value, size);
    if (sized !== undefined) found.push({ keyword, label: `${size} properties`, valid, value: sized });
  };
  if (least > 0) {
    trySize("minProperties", least, true);
    trySize("minProperties", least - 1, false);
  }
  if (Number.isFinite(most)) {
    trySize("maxProperties", most, true);
    trySize("maxProperties", most + 1, false);
  }
  return found;
}

function withSize(flat: FlatSchema, value: Members, size: number): Members | undefined {
  const required = requiredIn(flat, value);
  if (size < required.length || size > largest) return undefined;
  if (flat.closed && size > Object.keys(value).length) return undefined;
  const optional = Object.keys(value).filter((name) => !flat.required.has(name));
  const kept = [...required, ...optional].slice(0, size);
  const spare = Object.values(value)[0] ?? "a";
  const further = Array.from({ length: size - kept.length }, (_, index) => [`further${index}`, spare] as const);
  return Object.fromEntries([...kept.map((name) => [name, value[name]] as const), ...further]);
}

export function without(value: Members, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
