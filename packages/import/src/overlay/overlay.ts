import {
  type Diagnostic,
  isObject,
  itemsOf,
  type Json,
  type Location,
  Positions,
  parseSource,
  SpecError,
} from "@specwright/openapi";

/** The key of actions that a command has made. */
export const MADE = "x-made-by";

/** One correction of a description. */
export interface Action {
  /** A JSONPath query. */
  readonly target: string;
  readonly description: string;
  readonly update: Json | undefined;
  readonly remove: boolean;
  /** Whether a command has made it, which may take it away again. */
  readonly made: boolean;
  readonly at: Location;
}

const HINT =
  "An overlay is: overlay: 1.0.0, info: { title, version }, actions: [{ target: $.…, update: … or remove: true }]";

/**
 * Reads an overlay (Overlay Specification 1.0, and of 1.1 all but `copy`).
 * @throws SpecError with the place of each part that is none
 */
export function readOverlay(file: string, text: string): readonly Action[] {
  const positions = new Positions();
  const root = parseSource(file, text, positions);
  const problems: Diagnostic[] = [];
  const refuse = (node: Json, key: string | undefined, message: string): void => {
    const at = positions.find(node, key) ?? positions.find(node) ?? { file, line: 1, col: 1 };
    problems.push({ ...at, rule: "overlay", message, hint: HINT });
  };
  if (!isObject(root) || !/^1\.[01]\./.test(String(root.overlay)))
    refuse(root, "overlay", "this is no overlay of version 1.0 or 1.1");
  const actions = itemsOf(isObject(root) ? root.actions : undefined).flatMap((action): Action[] => {
    const problem = problemWith(action);
    if (problem) refuse(action, problem.key, problem.message);
    if (problem || !isObject(action)) return [];
    const { target, description, update, remove } = action;
    const at = positions.find(action) ?? { file, line: 1, col: 1 };
    return [
      {
        target: String(target),
        description: String(description ?? ""),
        update,
        remove: remove === true,
        made: MADE in action,
        at,
      },
    ];
  });
  if (problems.length > 0) throw new SpecError(problems);
  return actions;
}

const KEYS = ["target", "description", "update", "remove"];

function problemWith(action: Json): { readonly key?: string; readonly message: string } | undefined {
  if (!isObject(action)) return { message: "an action is an object" };
  if (typeof action.target !== "string") return { message: "this action has no target" };
  const unknown = Object.keys(action).find((key) => !KEYS.includes(key) && !key.startsWith("x-"));
  if (unknown !== undefined) return { key: unknown, message: `an action has no "${unknown}" here` };
  if (action.update === undefined && action.remove !== true)
    return { message: "this action does neither update nor remove" };
  return undefined;
}
