import type { Json } from "../../load/source-file.ts";
import { isObject } from "../../load/walk.ts";
import { exchanges } from "../exchange.ts";
import type { Version } from "../version.ts";

/** Component schemas that no operation sends or gets: payloads of webhooks, variants of a parent, what users build on. */
export function unreachedSchemas(version: Version): ReadonlySet<string> {
  const { components } = version.document.bundled;
  const left = new Set(Object.keys(isObject(components) && isObject(components.schemas) ? components.schemas : {}));
  const operations = exchanges(version).filter(({ kind }) => kind === "operation");
  const open: (Json | undefined)[] = operations.flatMap(({ item, node }) => [
    item.parameters,
    node.parameters,
    node.requestBody,
    node.responses,
  ]);
  const seen = new Set<object>();
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isObject(node) && typeof node.$ref === "string") {
      left.delete(componentOf(node.$ref));
      open.push(version.document.resolve(node.$ref));
    }
    open.push(...Object.values(node));
  }
  return left;
}

function componentOf(reference: string): string {
  const [, name = ""] = /^#\/components\/schemas\/([^/]+)/.exec(reference) ?? [];
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}
