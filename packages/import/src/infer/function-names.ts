import { pascalCase } from "@specwright/codegen/stages";
import type { FoundOperation } from "@specwright/openapi";
import type { Inference } from "./setting.ts";

const REASON = "The id is what FastAPI makes of a function, its path and its method. This is the function.";

/** `read_item_items__item_id__get` is `readItem`, where most ids are made so and no other operation is called so. */
export const inferFunctionNames: Inference = ({ operations }) => {
  const names = new Map(operations.map((operation) => [operation.id, nameIn(operation)]));
  const found = [...names.values()].filter((name) => name !== undefined);
  if (found.length * 2 <= operations.length) return [];
  const owners = Map.groupBy(operations, ({ id }) => pascalCase(names.get(id) ?? id));
  return operations.flatMap(({ id }) => {
    const name = names.get(id);
    if (name === undefined || owners.get(pascalCase(name))?.length !== 1) return [];
    return [{ path: ["operations", id, "name"], value: name, reason: REASON }];
  });
};

/** One word alone says what a function does only where the path has it too: `health` does, `list` does not. */
function nameIn(operation: FoundOperation): string | undefined {
  const name = functionIn(operation);
  if (name === undefined || !/^[a-z][a-z0-9_]*$/i.test(name)) return undefined;
  if (!/[a-z0-9]_+[a-z0-9]/i.test(name) && !operation.path.split("/").includes(name)) return undefined;
  const pascal = pascalCase(name);
  return `${pascal[0]?.toLowerCase()}${pascal.slice(1)}`;
}

/** What stands before path and method in an id. The application may be served below a path that its ids do not have. */
function functionIn({ node, method, path }: FoundOperation): string | undefined {
  const { operationId: id } = node;
  if (typeof id !== "string") return undefined;
  for (let rest = path; rest !== ""; rest = rest.replace(/^\/[^/]*/, "")) {
    const end = `${rest}_${method}`.replace(/\W/g, "_");
    if (id.endsWith(end)) return id.slice(0, -end.length);
  }
  return undefined;
}
