import {
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  localKeys,
  membersOf,
  objectsIn,
  referencesOf,
  walk,
} from "@specwright/openapi/internal";

/** Components by section and name, as "schemas Pet". */
type ComponentNames = Set<string>;

/** The components that the paths of a description lead to, and the schemas that extend one of them by its discriminator. */
export function reachableComponents(bundled: JsonObject): ComponentNames {
  const components = membersOf(bundled.components);
  const reached: ComponentNames = new Set();
  const schemas = membersOf(components.schemas);
  const open: [kind: Kind, node: Json][] = [["document", rootsOf(bundled)]];
  const reach = (section: string, name: string): void => {
    const component = membersOf(components[section])[name];
    const key = `${section} ${name}`;
    if (component === undefined || reached.has(key)) return;
    reached.add(key);
    // Wrapped, so that the walk begins with the component itself.
    open.push(["components", { [section]: { [name]: component } }]);
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const [kind, node] = next;
    for (const [section, name] of namesIn(kind, node, schemas)) reach(section, name);
    if (open.length === 0) for (const name of extending(schemas, reached)) reach("schemas", name);
  }
  return reached;
}

/** Webhooks that nobody receives are gone. */
function rootsOf({ paths = {}, webhooks = {} }: JsonObject): JsonObject {
  return { paths, webhooks };
}

function namesIn(kind: Kind, node: Json, schemas: JsonObject): [section: string, name: string][] {
  const objects = [...walk(kind, node)].flatMap((visit) =>
    isObject(visit.node) ? { ...visit, node: visit.node } : [],
  );
  return objects.flatMap((visit) => referencesOf(visit.kind, visit.node, schemas)).flatMap(componentOf);
}

function componentOf(reference: string): [section: string, name: string][] {
  const [root, section, name] = localKeys(reference) ?? [];
  return root === "components" && section && name ? [[section, name]] : [];
}

/** Schemas that extend, by allOf, a reached one that has a discriminator. */
function extending(schemas: JsonObject, reached: ComponentNames): string[] {
  return Object.entries(schemas)
    .filter(([name, schema]) => !reached.has(`schemas ${name}`) && isObject(schema))
    .filter(([, schema]) =>
      objectsIn(membersOf(schema).allOf).some(({ $ref }) =>
        (typeof $ref === "string" ? componentOf($ref) : []).some(
          ([section, base]) => reached.has(`${section} ${base}`) && isObject(membersOf(schemas[base]).discriminator),
        ),
      ),
    )
    .map(([name]) => name);
}
