import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { queryProblem } from "./json-path.ts";

/** What is wrong with the form of an overlay. */
export interface FormProblem {
  /** The object or list that it stands in, and the key there; both undefined for the overlay as a whole. */
  readonly node?: Json;
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

const FORM = "overlay: 1.0.0, info: { title, version }, actions: [{ target: $.…, update: … or remove: true }]";
const HINT = `An overlay is: ${FORM}`;

/** Problems with everything but the single actions. */
export function problemsOfOverlay(root: Json): FormProblem[] {
  if (!isObject(root)) return [{ message: `this is ${described(root)}, and no overlay`, hint: HINT }];
  const problem = (key: string, message: string): FormProblem => ({ node: root, key, message, hint: HINT });
  const { overlay, info, actions } = root;
  const found = unknownKeys(root, ["overlay", "info", "extends", "actions"], "an overlay");
  if (overlay === undefined) found.push({ message: "this overlay has no version", hint: HINT });
  else if (!/^1\.[01]\./.test(String(overlay)))
    found.push(problem("overlay", `the version ${JSON.stringify(overlay)} is not supported`));
  if (isObject(info)) found.push(...unknownKeys(info, ["title", "version", "description"], "the info of an overlay"));
  else if (info !== undefined) found.push(problem("info", `"info" is ${described(info)}, and not an object`));
  if (actions === undefined) found.push({ message: "this overlay has no actions", hint: HINT });
  else if (!Array.isArray(actions))
    found.push(problem("actions", `"actions" is ${described(actions)}, and not a list`));
  return found;
}

/** The first problem with the action at an index. */
export function problemOfAction(actions: Json[], index: number): FormProblem | undefined {
  const action = actions[index] as Json;
  if (!isObject(action)) {
    const message = `this action is ${described(action)}, and not an object`;
    return { node: actions, key: String(index), message, hint: HINT };
  }
  const { target, update, remove } = action;
  const [unknown] = unknownKeys(action, ["target", "description", "update", "remove"], "an action");
  if (unknown) return { ...unknown, message: `${unknown.message} here` };
  const problem = (message: string, key?: string, hint = HINT): FormProblem => ({
    node: action,
    message,
    hint,
    ...(key !== undefined && { key }),
  });
  if (target === undefined) return problem("this action has no target");
  if (typeof target !== "string") return problem(`"target" is ${described(target)}, and not a text`, "target");
  if (remove !== undefined && typeof remove !== "boolean")
    return problem(`"remove" is ${described(remove)}, and not true or false`, "remove");
  if (update === undefined && remove !== true) return problem("this action has neither update nor remove");
  const syntax = queryProblem(target);
  if (syntax !== undefined) {
    const hint = "A target begins with $ and goes on with .name, ['/a/path'] or [?@.in == 'query'] (RFC 9535).";
    return problem(`${JSON.stringify(target)} is no JSONPath query: ${syntax}`, "target", hint);
  }
  if (target !== "$" || remove !== true) return undefined;
  return problem("this action removes the whole description", "target", "Name the part to remove: $.paths['/a'].");
}

function unknownKeys(node: JsonObject, known: readonly string[], what: string): FormProblem[] {
  return Object.keys(node)
    .filter((key) => !known.includes(key) && !key.startsWith("x-"))
    .map((key) => ({ node, key, message: `${what} has no "${key}"`, hint: HINT }));
}

/** A value in words, as "the number 5". */
export function described(value: Json): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  if (typeof value === "string") return `the text ${JSON.stringify(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  return String(value);
}
