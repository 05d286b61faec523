import {
  type Document,
  type Edit,
  GRAMMAR,
  isObject,
  localKeys,
  pointer,
  references,
  walk,
} from "@specwright/openapi/internal";
import type { Defect } from "./defect.ts";

/**
 * Components whose names no reference should hold, such as `List<Pet>`. They get another name wherever they are used.
 * OpenAPI allows letters of ASCII alone; those of other scripts do no harm.
 */
export function checkComponentNames(document: Document): Defect[] {
  const { components } = document.bundled;
  if (!isObject(components)) return [];
  const renamed = Object.keys(GRAMMAR.components.keywords).flatMap((section) => {
    const members = components[section];
    return isObject(members) ? renamedIn(section, Object.keys(members)) : [];
  });
  if (renamed.length === 0) return [];
  const uses = usesOf(document, renamed);
  return renamed.map((one) => ({
    ...document.locate(components[one.section], one.name),
    rule: "component-name-invalid",
    message: `${JSON.stringify(one.name)} cannot be the name of a component`,
    hint: "OpenAPI allows letters, digits, dot, hyphen and underscore.",
    remedy: {
      done: `it is called ${one.wanted}`,
      edits: [...(uses.get(one) ?? []), { path: ["components", one.section, one.name], key: one.wanted }],
    },
  }));
}

interface Renamed {
  readonly section: string;
  readonly name: string;
  readonly wanted: string;
}

function renamedIn(section: string, names: readonly string[]): Renamed[] {
  const taken = new Set(names);
  return names
    .filter((name) => !/^[\p{L}\p{M}\p{N}._-]+$/u.test(name))
    .map((name) => {
      const base = allowedName(name);
      let wanted = base;
      for (let count = 2; taken.has(wanted); count++) wanted = `${base}${count}`;
      taken.add(wanted);
      return { section, name, wanted };
    });
}

/** `List<Pet>` as `List_Pet`. */
function allowedName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "_").replace(/^_+|_+$/g, "");
  return plain || "Unnamed";
}

/** What has to change for each of them: references, and what discriminators name. */
function usesOf(document: Document, renamed: readonly Renamed[]): Map<Renamed, Edit[]> {
  const uses = new Map(renamed.map((one): [Renamed, Edit[]] => [one, []]));
  const note = (reference: unknown, path: readonly string[]): void => {
    const keys = typeof reference === "string" ? localKeys(reference) : undefined;
    const one = renamed.find(({ section, name }) => keys?.[1] === section && keys[2] === name);
    if (keys?.[0] !== "components" || !one) return;
    uses.get(one)?.push({ path, value: pointer(["components", one.section, one.wanted, ...keys.slice(3)]) });
  };
  for (const { reference, path } of references("document", document.bundled)) note(reference, [...path, "$ref"]);
  for (const { kind, node, path } of walk("document", document.bundled)) {
    if (kind !== "discriminator" || !isObject(node) || !isObject(node.mapping)) continue;
    for (const [value, target] of Object.entries(node.mapping)) noteMapped(value, target, path);
  }
  return uses;

  function noteMapped(value: string, target: unknown, path: readonly string[]): void {
    const bare = renamed.find(({ section, name }) => section === "schemas" && name === target);
    if (bare) uses.get(bare)?.push({ path: [...path, "mapping", value], value: bare.wanted });
    else note(target, [...path, "mapping", value]);
  }
}
