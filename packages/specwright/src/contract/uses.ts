import {
  at,
  descendant,
  followedAt,
  isObject,
  type Json,
  type JsonObject,
  operationIdOf,
  parsePointer,
  pointer,
  pointerKeys,
  references,
} from "@specwright/openapi/internal";

/** A case of an operation that a part of the description has to do with. */
export interface Use {
  readonly operation: string;
  /** As the contract calls it, without what only one of several of its kind is called. */
  readonly case: string;
}

interface Part extends Use {
  /** Keys of the operation that lead to it, references not followed. */
  readonly path: readonly string[];
  /** Where it stands. */
  readonly place: readonly string[];
  /** Everything that it refers to, and itself, as pointers. */
  readonly reach: ReadonlySet<string>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Tells which cases have to do with a place of a description, references followed. */
export function usesIn(root: JsonObject): (path: readonly string[]) => Use[] {
  const parts = partsOf(root);
  return (path) => {
    const prefixes = new Set(path.map((_, index) => pointer(path.slice(0, index + 1))));
    const hit = parts.filter(({ reach }) => [...reach].some((one) => prefixes.has(one)));
    // What has a case of its own is not told of its operation as a whole.
    const close = hit.filter(
      ({ operation, path: own }) => !hit.some((one) => one.operation === operation && below(one.path, own)),
    );
    return close.map((part) => ({ operation: part.operation, case: part.case + exampleIn(part, path) }));
  };
}

function below(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.length > outer.length && outer.every((key, index) => inner[index] === key);
}

function exampleIn({ place: own }: Part, path: readonly string[]): string {
  const [slot, name] = path.slice(own.length);
  return own.every((key, index) => path[index] === key) && slot === "examples" && name !== undefined ? ` ${name}` : "";
}

function partsOf(root: JsonObject): Part[] {
  const paths = mapOf(root.paths);
  const targets = targetsIn(root);
  return Object.keys(paths).flatMap((path) =>
    METHODS.filter((method) => isObject(mapOf(paths[path])[method] ?? null)).flatMap((method) => {
      const own = ["paths", path, method];
      const node = mapOf(mapOf(paths[path])[method]);
      const operation = operationIdOf(method, path, node);
      const part: MakePart = (title, way, place = way) => ({
        operation,
        case: title,
        path: way,
        place,
        reach: reachOf(targets, place),
      });
      return [
        part("as a whole", own),
        ...[["paths", path], own].flatMap((owner) => parameterParts(root, owner, part)),
        ...contentParts(root, [...own, "requestBody"], "sends the body", part),
        ...Object.keys(mapOf(node.responses)).flatMap((status) => {
          const place = [...own, "responses", status];
          return [part(`answers ${status}`, place), ...contentParts(root, place, `answers ${status}`, part)];
        }),
        ...schemesOf(root, node).map((name) => part(`shows ${name}`, ["components", "securitySchemes", name])),
      ];
    }),
  );
}

type MakePart = (title: string, way: readonly string[], place?: readonly string[]) => Part;

function parameterParts(root: JsonObject, owner: readonly string[], part: MakePart): Part[] {
  const list = at(root, [...owner, "parameters"]);
  return (Array.isArray(list) ? list : []).flatMap((_, index) => {
    const place = [...owner, "parameters", String(index)];
    const { node } = follow(root, place);
    return [part(`sends ${String(node.in)} ${String(node.name)}`, place)];
  });
}

function contentParts(root: JsonObject, owner: readonly string[], title: string, part: MakePart): Part[] {
  const { node, path } = follow(root, owner);
  return Object.keys(mapOf(node.content)).map((type) =>
    part(`${title} ${type}`, [...owner, "content", type], [...path, "content", type]),
  );
}

function schemesOf(root: JsonObject, { security = root.security ?? [] }: JsonObject): string[] {
  const alternatives = Array.isArray(security) ? security : [];
  return [...new Set(alternatives.flatMap((schemes) => Object.keys(mapOf(schemes))))];
}

function follow(root: JsonObject, path: readonly string[]): { node: JsonObject; path: readonly string[] } {
  const place = followedAt(root, descendant("", path));
  return place ? { node: mapOf(place.value), path: pointerKeys(place.pointer) } : { node: {}, path };
}

function reachOf(targets: Targets, path: readonly string[]): Set<string> {
  const reach = new Set<string>();
  const open = [pointer(path)];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (reach.has(here)) continue;
    reach.add(here);
    open.push(...(targets.get(here) ?? []));
  }
  return reach;
}

/** For each place, what is referred to at it or below it, as pointers. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>;

function targetsIn(root: JsonObject): Targets {
  const targets = new Map<string, Set<string>>();
  // An object that stands in several places, as those of YAML's anchors do, is visited in each.
  const unshared = JSON.parse(JSON.stringify(root)) as JsonObject;
  for (const { reference, path } of references("document", unshared)) {
    const target = pointer(parsePointer(reference) ?? []);
    for (let length = 0; length <= path.length; length++) {
      const place = pointer(path.slice(0, length));
      targets.set(place, (targets.get(place) ?? new Set()).add(target));
    }
  }
  return targets;
}

function mapOf(node: Json | undefined): JsonObject {
  return isObject(node ?? null) ? (node as JsonObject) : {};
}
