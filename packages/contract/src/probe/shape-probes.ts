import type { FlatSchema, JsonType } from "../generate/flat-schema.ts";
import type { LocalProbe } from "./probe.ts";

const samples: Readonly<Record<JsonType, unknown>> = {
  object: {},
  array: [],
  string: "text",
  integer: 7,
  number: 7.5,
  boolean: true,
  null: null,
};

/** Each documented value, one that is not among them, each type that is not documented. */
export function typeProbes(flat: FlatSchema): LocalProbe[] {
  const { types, values } = flat;
  if (values !== undefined) {
    const keyword = values.length === 1 ? "const" : "enum";
    const each = values.map((value) => ({ keyword, label: JSON.stringify(value), valid: true, value }));
    return [...each, { keyword, label: "another value", valid: false, value: "?? not it ??" }];
  }
  if (types === undefined) return [];
  const allowed = new Set(types.includes("number") ? [...types, "integer"] : types);
  const wrong = (Object.keys(samples) as JsonType[]).filter((type) => !allowed.has(type));
  return [
    ...(types.includes("null") ? [{ keyword: "type", label: "null", valid: true, value: null }] : []),
    ...wrong.map((type) => ({ keyword: "type", label: type, valid: false, value: samples[type] })),
  ];
}

/** Lists with as many items as allowed, one more and one less, and one that repeats itself. */
export function listProbes(flat: FlatSchema, value: readonly unknown[]): LocalProbe[] {
  const { minItems, maxItems, maxItemsBy, uniqueItems } = flat;
  const of = (keyword: string, size: number, valid: boolean): LocalProbe[] => {
    const [first] = value;
    const possible = size <= value.length || (first !== undefined && (!uniqueItems || !valid));
    if (size < 0 || size > 1001 || !possible) return [];
    const items = Array.from({ length: size }, (_, at) => value[at] ?? first);
    return [{ keyword, label: `${size} items`, valid, value: items }];
  };
  return [
    ...(minItems > 0 ? [...of("minItems", minItems, true), ...of("minItems", minItems - 1, false)] : []),
    ...(Number.isFinite(maxItems) ? [...of(maxItemsBy, maxItems, true), ...of(maxItemsBy, maxItems + 1, false)] : []),
    ...(uniqueItems && value.length > 0
      ? [{ keyword: "uniqueItems", label: "an item twice", valid: false, value: [value[0], value[0]] }]
      : []),
  ];
}

/** Objects without each required property, with one too many, with as many as allowed and one beside that. */
export function objectProbes(flat: FlatSchema, value: Readonly<Record<string, unknown>>): LocalProbe[] {
  const required = [...flat.required].filter((name) => Object.hasOwn(value, name));
  const names = Object.keys(value).filter((name) => !flat.required.has(name));
  const spare = Object.values(value)[0] ?? "a";
  const sized = (keyword: string, size: number, valid: boolean): LocalProbe[] => {
    if (size < 0 || size > 1001 || size < required.length || (flat.closed && size > Object.keys(value).length))
      return [];
    const kept = [...required, ...names].slice(0, size);
    const further = Array.from({ length: size - kept.length }, (_, at) => [`further${at}`, spare] as const);
    const own = kept.map((name) => [name, value[name]] as const);
    return [{ keyword, label: `${size} properties`, valid, value: Object.fromEntries([...own, ...further]) }];
  };
  const { minProperties: least, maxProperties: most } = flat;
  return [
    ...required.map((name) => ({
      keyword: "required",
      label: `without ${name}`,
      valid: false,
      value: without(value, name),
    })),
    ...(flat.closed
      ? [
          {
            keyword: "additionalProperties",
            label: "one more",
            valid: false,
            value: { ...value, "further-property": 1 },
          },
        ]
      : []),
    ...(least > 0 ? [...sized("minProperties", least, true), ...sized("minProperties", least - 1, false)] : []),
    ...(Number.isFinite(most)
      ? [...sized("maxProperties", most, true), ...sized("maxProperties", most + 1, false)]
      : []),
  ];
}

export function without(value: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
