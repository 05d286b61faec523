import { isObject, type Json, objectOf } from "@specwright/openapi/internal";
import { referencesIn } from "../changed-texts.ts";
import { componentsOf } from "../json-value.ts";
import { bodyTypes } from "./body-types.ts";
import type { PlannedClient } from "./client.ts";
import { type ClientPart, editedPart } from "./client-part.ts";
import type { Compiled } from "./compile.ts";
import { SCHEMAS } from "./typed-parts.ts";

/**
 * The components that are written otherwise, where nothing else is: then they are looked at without what holds them,
 * which in a large description is nearly all of it. Undefined where more than a look at them is needed.
 * @param changed what has another type, because it holds one of them or is one
 */
export function editedAlone(base: PlannedClient, head: PlannedClient, changed: ClientPart): ClientPart | undefined {
  const edited = editedPart(base, head);
  if (edited.operations.size > 0 || changed.gone.size > 0 || changed.options) return undefined;
  // A body without a name in the description is looked at with its operation.
  const isBody = bodyTypes(base.model);
  if (base.model.schemas.some((one) => edited.schemas.has(one.wire) && isBody(one))) return undefined;
  // A property that was added to one part can contradict another part of the same whole.
  if ([base, head].some(({ typed }) => isPutTogether(typed, changed.schemas))) return undefined;
  return { ...changed, ...edited };
}

/**
 * Whether it is known enough. If the values of a component are values of the other version both ways, then so are those
 * of all that holds it, and what can be read of it no more is told where it is declared.
 */
export function isEnough({ regressions, defects }: Compiled): boolean {
  return defects.length === 0 && regressions.every(({ lost }) => lost);
}

function isPutTogether(node: Json | undefined, names: ReadonlySet<string>): boolean {
  if (Array.isArray(node)) return node.some((item) => isPutTogether(item, names));
  if (!isObject(node)) return false;
  const refers = (text: string): boolean =>
    referencesIn(text).some((reference) => names.has(reference.slice(SCHEMAS.length)));
  if (Array.isArray(node.allOf) && refers(JSON.stringify(node.allOf))) return true;
  return Object.values(node).some((part) => isPutTogether(part, names));
}

/** The client with nothing but a name in place of every component that is not looked at. */
export function withStubs({ typed, model, ...client }: PlannedClient, part: ClientPart): PlannedClient {
  const schemas = Object.entries(componentsOf(typed, "schemas")).map(([name, schema]): [string, Json] => {
    if (part.schemas.has(name)) return [name, schema];
    return [name, { type: "object", required: [name], properties: { [name]: { const: name } } }];
  });
  return { ...client, model, typed: { ...typed, components: { schemas: objectOf(schemas) } } };
}
