import {
  type Diagnostic,
  itemsOf,
  type Json,
  type JsonObject,
  type Location,
  membersOf,
  objectsIn,
  Positions,
  parseSource,
  SpecError,
} from "@specwright/openapi/internal";
import { type FormProblem, problemOfAction, problemsOfOverlay } from "./overlay-form.ts";

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

/**
 * Reads an overlay (Overlay Specification 1.0, and of 1.1 all but `copy`).
 * @throws SpecError with the place of each part that is none
 */
export function readOverlay(file: string, text: string): readonly Action[] {
  const positions = new Positions();
  const root = parseSource(file, text, positions);
  const start = { file, line: 1, col: 1 };
  const actions = itemsOf(membersOf(root).actions);
  const problems = [
    ...problemsOfOverlay(root),
    ...[...actions.keys()].flatMap((index) => problemOfAction(actions, index) ?? []),
  ];
  if (problems.length > 0) throw new SpecError(problems.map((one) => diagnostic(one, positions, start)));
  return objectsIn(actions).map((action) => actionOf(action, positions.find(action) ?? start));
}

function diagnostic({ node, key, message, hint }: FormProblem, positions: Positions, start: Location): Diagnostic {
  return { ...(positions.find(node, key) ?? start), rule: "overlay", message, hint };
}

function actionOf(action: JsonObject, at: Location): Action {
  const { target, description = "", update, remove } = action;
  return {
    target: String(target),
    description: String(description),
    update,
    remove: remove === true,
    made: MADE in action,
    at,
  };
}
