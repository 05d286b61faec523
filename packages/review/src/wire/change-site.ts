import { type Json, type JsonObject, slotOf } from "@specwright/openapi/internal";
import { OTHERS } from "../schema/objects.ts";
import type { Reason, Step } from "../schema/reason.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import type { Pairing, VersionNode } from "./context.ts";
import type { SetChange } from "./set-change.ts";

/** Where a change stands in both versions, as far as a schema there says something about it. */
export interface ChangeSite {
  readonly before: VersionNode | undefined;
  readonly after: VersionNode | undefined;
}

/** The schemas that a change of a set comes from; where none is known, those of the whole value. */
export function changeSite(
  { base, head, sets }: Pairing,
  { reason, fromHead }: SetChange,
  uses: { readonly before: SchemaUse; readonly after: SchemaUse },
): ChangeSite {
  const narrow = reason.narrowSource ?? objectAround(reason);
  const sources = { before: narrow, after: reason.wideSource };
  if (fromHead) Object.assign(sources, { before: reason.wideSource, after: narrow });
  return {
    before: { version: base, ...(sets.origin(sources.before) ?? holderOf(uses.before)) },
    after: { version: head, ...(sets.origin(sources.after) ?? holderOf(uses.after)) },
  };
}

/** Where a schema says nothing of a property, the object that may have it. */
function objectAround({ steps }: Reason): JsonObject | undefined {
  const from = steps.at(-1)?.shape.from;
  return from?.get("properties") ?? from?.get("type");
}

function holderOf({ holder, key }: SchemaUse): { node: object; key: string } {
  return { node: holder, key };
}

/** What stands at a place of a description. */
export function valueAt(at: VersionNode | undefined): Json | undefined {
  if (!at) return undefined;
  const node = at.node as JsonObject;
  if (at.key === undefined) return node;
  return node[at.key];
}

/** What one version says of all other properties where the other says nothing of them. */
export function othersIn({ before, after }: ChangeSite, { rule, steps }: Reason): VersionNode | undefined {
  if (rule === "never" || rule === "others" || steps.at(-1)?.key !== OTHERS) return undefined;
  return [before, after].find((at) => at && objectOf(at) !== pointerOf(at));
}

/** The property that one version describes where the other has only the object around it. */
export function innerOf({ before, after }: ChangeSite, { rule, subject }: Reason): VersionNode | undefined {
  if (!before || !after) return undefined;
  if (rule === "undescribed" || rule === "property") {
    // The component around it may be called otherwise in the other version.
    const [was, is] = [before, after].map((at) => isPropertyOf(at, subject));
    if (is && !was) return after;
    if (was && !is) return before;
  }
  if (pointerOf(after).startsWith(`${objectOf(before)}/properties/`)) return after;
  if (pointerOf(before).startsWith(`${objectOf(after)}/properties/`)) return before;
  return undefined;
}

function isPropertyOf(at: VersionNode, name: string): boolean {
  return pointerOf(at).endsWith(`/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** What is said of all properties without a rule of their own belongs to the object. */
function objectOf(at: VersionNode): string {
  return pointerOf(at).replace(/\/(?:additional|unevaluated)Properties$/, "");
}

/** A removed part is known by where it stood, everything else by where it stands now. */
export function subjectOf({ before, after }: ChangeSite, rule: string): VersionNode {
  if (rule.endsWith("-removed")) return (before ?? after) as VersionNode;
  return (after ?? before) as VersionNode;
}

/** The line of the keyword itself, where the schema of the new version has it. */
export function shownOf({ before, after }: ChangeSite, rule: string): VersionNode {
  const shown = (after ?? before) as VersionNode;
  if (shown.key !== undefined || !(rule in shown.node)) return shown;
  return { ...shown, key: rule };
}

/** What has a name by the way that leads to it. */
interface Named {
  readonly steps: readonly Pick<Step, "key">[];
}

/** `status` of Pet, or `owner.first` of the request body where no component has a name for it. */
export function nameOf({ steps }: Named, at: VersionNode | undefined, whole: string): string {
  const [, component, rest = ""] = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(at ? pointerOf(at) : "") ?? [];
  if (component === undefined)
    return joined(
      steps.map(({ key }) => stepName(key)),
      whole,
    );
  return joined(propertyPath(rest), component.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The object that may have, or must not have, properties of which nothing is said. */
export function ownerOf({ steps }: Named, at: VersionNode, whole: string): string {
  return nameOf({ steps: steps.slice(0, -1) }, at, whole)
    .replace(`.${ANY_OTHER}\``, "`")
    .replace(`\`${ANY_OTHER}\` of `, "");
}

function pointerOf({ version, node, key }: VersionNode): string {
  return version.pointer(node, key);
}

function joined(path: readonly string[], owner: string): string {
  if (path.length === 0) return owner;
  return `\`${path.join(".").replaceAll(".[]", "[]")}\` of ${owner}`;
}

/** The names of properties on the way into a schema, and `[]` for the items of a list. */
function propertyPath(pointer: string): string[] {
  const path: string[] = [];
  const keys = pointer.split("/").slice(1);
  for (let index = 0; index < keys.length; index++) {
    const keyword = keys[index] as string;
    if (keyword === "items") path.push("[]");
    if (/^(?:additional|unevaluated)Properties$/.test(keyword)) path.push(ANY_OTHER);
    // What follows is a name, or a number in a list, whatever it is called.
    const holds = slotOf("schema", keyword)?.holds;
    if (holds === "map" || holds === "list") index++;
    if (keyword === "properties" && index < keys.length) path.push(keys[index] as string);
  }
  return path;
}

const ANY_OTHER = "(any other)";

function stepName(key: string | number): string {
  if (typeof key === "number") return "[]";
  if (key === OTHERS) return ANY_OTHER;
  return key;
}
