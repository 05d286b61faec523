import type { JsonObject } from "@specwright/openapi";
import { type Document, isMap, isSeq, parseDocument, YAMLSeq } from "yaml";
import { MADE } from "./overlay.ts";

/** An action that a command has made, and may take away again. */
export interface MadeAction {
  readonly target: string;
  readonly update: JsonObject;
}

const MAKER = "npm run examples";

const EMPTY = `# Corrections of what the provider publishes (upstream/). openapi.yaml is made from both. After a change, run
# npx specwright update, with the name of this folder
overlay: 1.0.0
info:
  title: Corrections
  version: 1.0.0
actions: []
`;

/**
 * The text of an overlay with some made actions less and some more. All else, comments included, stays as it is.
 * @param gone targets of the made actions that go
 */
export function withMadeActions(
  text: string | undefined,
  gone: ReadonlySet<string>,
  more: readonly MadeAction[],
): string {
  const document = parseDocument(text ?? EMPTY);
  const actions = actionsOf(document);
  actions.items = actions.items.filter(
    (action) => !(isMade(action) && gone.has(String(isMap(action) && action.get("target")))),
  );
  for (const { target, update } of more) actions.add(document.createNode({ target, update, [MADE]: MAKER }));
  if (actions.items.length > 0) actions.flow = false;
  return document.toString({ lineWidth: 0 });
}

function actionsOf(document: Document): YAMLSeq {
  const actions = document.get("actions");
  if (isSeq(actions)) return actions;
  const made = new YAMLSeq();
  document.set("actions", made);
  return made;
}

function isMade(action: unknown): boolean {
  return isMap(action) && action.get(MADE) === MAKER;
}
