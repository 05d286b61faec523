import { isObject, type JsonObject, sentMethod } from "@specwright/openapi/internal";
import type { Version } from "./version.ts";

export type OperationKind = "operation" | "webhook" | "callback";

/** One request and its responses, whoever begins it. */
export interface Operation {
  readonly kind: OperationKind;
  /** The same in both versions for what a peer takes for the same: names in a path template do not count. */
  readonly key: string;
  /** `GET /pets/{id}` */
  readonly label: string;
  readonly method: string;
  readonly path: string;
  readonly item: JsonObject;
  /** What the operation stands in, by its method. */
  readonly holder: JsonObject;
  readonly node: JsonObject;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

const known = new WeakMap<Version, readonly Operation[]>();

/** Every operation of a description: those of paths, webhooks, and the callbacks of operations. */
export function operationsOf(version: Version): readonly Operation[] {
  const found = known.get(version) ?? collected(version);
  known.set(version, found);
  return found;
}

function collected(version: Version): Operation[] {
  const { paths, webhooks } = version.document.bundled;
  const operations = version
    .entries(paths)
    .flatMap(([path, item]) =>
      ofItem(version, { kind: "operation", path, item, keyOf: (method) => `${method} ${nameless(path)}` }),
    );
  const hooks = version
    .allEntries(webhooks)
    .flatMap(([name, item]) =>
      ofItem(version, { kind: "webhook", path: name, item, keyOf: (method) => `webhook ${name} ${method}` }),
    );
  return [...operations, ...operations.flatMap((operation) => callbacks(version, operation)), ...hooks];
}

/** `/pets/{id}` and `/pets/{petId}` are one path. */
export function nameless(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

interface Item {
  readonly kind: OperationKind;
  readonly path: string;
  readonly item: JsonObject;
  keyOf(method: string): string;
}

function ofItem(version: Version, { kind, path, item, keyOf }: Item): Operation[] {
  const known = METHODS.map((method): [string, JsonObject] => [method, item]);
  return [...known, ...additional(version, item)].flatMap(([method, holder]) => {
    const node = version.object(holder[method]);
    if (!node) return [];
    return [{ kind, key: keyOf(method), label: labelOf(kind, method, path), method, path, item, holder, node }];
  });
}

/** Methods that have no keyword of their own, since OpenAPI 3.2. They are sent as they are written. */
function additional({ document }: Version, { additionalOperations }: JsonObject): [string, JsonObject][] {
  if (document.version !== "3.2" || !isObject(additionalOperations)) return [];
  return Object.keys(additionalOperations).map((method) => [method, additionalOperations]);
}

function labelOf(kind: OperationKind, method: string, path: string): string {
  if (kind === "operation") return `${sentMethod(method)} ${path}`;
  return `${kind} ${path}`;
}

function callbacks(version: Version, operation: Operation): Operation[] {
  return version.allEntries(operation.node.callbacks).flatMap(([name, callback]) =>
    version.entries(callback).flatMap(([expression, item]) => {
      if (!isObject(item)) return [];
      return ofItem(version, {
        kind: "callback",
        path: `${name} of ${operation.label}`,
        item,
        keyOf: (method) => ["callback", operation.key, name, expression, method].join(" "),
      });
    }),
  );
}
