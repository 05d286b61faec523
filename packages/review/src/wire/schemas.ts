import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import { OTHERS } from "../schema/objects.ts";
import type { Reason } from "../schema/reason.ts";
import type { Use } from "../schema/use.ts";
import { directionOf, type Pairing, type Place, type Role, roles, wireDraft } from "./context.ts";
import { excerpts } from "./excerpts.ts";
import { explain } from "./explain.ts";
import type { SetChange } from "./sets.ts";
import { type AsText, NEVER_TEXT } from "./texts.ts";

/** The differences between two schemas that stand at the same place of an exchange. */
export function compareSchemas(
  pairing: Pairing,
  part: "request" | "response",
  before: Use,
  after: Use,
  whole: string,
  asText: AsText = NEVER_TEXT,
): Draft[] {
  const role = roles(pairing)[part];
  return pairing.sets
    .compare(role, before, after, asText)
    .map((change) => draft(pairing, part, role, change, { before, after }, whole));
}

function draft(
  pairing: Pairing,
  part: "request" | "response",
  role: Role,
  change: SetChange,
  uses: { before: Use; after: Use },
  whole: string,
): Draft {
  const places = placesOf(pairing, change, uses);
  const inner = innerOf(places);
  const [was, is] = [places.before, places.after].map((place) => {
    if (inner && place !== inner) return undefined;
    return valueAt(place);
  });
  const [before, after] = excerpts(was, is, change.reason.rule);
  const named = placeName(change.reason, inner ?? places.before ?? places.after, whole);
  const explanation = explain(change, role, named, before, after);
  const { subject, shown } = chosen(places, explanation.rule);
  return wireDraft(
    pairing,
    directionOf(pairing, part),
    subject,
    {
      ...explanation,
      severity: change.severity,
      before,
      after,
      witness: evidence(change, part),
      sent: part === "request" && change.witness ? { value: change.witness.value, ...uses } : undefined,
    },
    keyword(shown, change.reason.rule),
  );
}

interface Places {
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

/** Where the change stands in both versions, as far as a schema there says something about it. */
function placesOf(
  { base, head, sets }: Pairing,
  { reason, fromHead }: SetChange,
  uses: { before: Use; after: Use },
): Places {
  const narrow = sets.origin(reason.narrowSource);
  const wide = sets.origin(reason.wideSource);
  const [before, after] = fromHead ? [wide, narrow] : [narrow, wide];
  const fallback = (use: Use): { node: object; key: string } => ({ node: use.holder, key: use.key });
  return {
    before: { version: base, ...(before ?? fallback(uses.before)) },
    after: { version: head, ...(after ?? fallback(uses.after)) },
  };
}

function valueAt(place: Place | undefined): Json | undefined {
  if (!place) return undefined;
  if (place.key === undefined) return place.node as JsonObject;
  return (place.node as JsonObject)[place.key];
}

/** The property that one version describes where the other has only the object around it. */
function innerOf({ before, after }: Places): Place | undefined {
  if (!before || !after) return undefined;
  const [was, is] = [before, after].map(({ version, node, key }) => version.pointer(node, key)) as [string, string];
  const around = (outer: string, inner: string): boolean => inner.startsWith(`${outer}/properties/`);
  if (around(was, is)) return after;
  if (!around(is, was)) return undefined;
  return before;
}

/** A removed part is known by where it stood, everything else by where it stands now. */
function chosen({ before, after }: Places, rule: string): { subject: Place; shown: Place } {
  const subject = rule.endsWith("-removed") ? (before ?? after) : (after ?? before);
  return { subject: subject as Place, shown: (after ?? before) as Place };
}

/** The line of the keyword itself, where the schema has it. */
function keyword(place: Place, rule: string): Place {
  if (place.key === undefined && rule in place.node) return { ...place, key: rule };
  return place;
}

/** `status` of Pet, or `owner.first` of the request body where no component has a name for it. */
function placeName({ steps }: Reason, place: Place | undefined, whole: string): string {
  const pointer = place ? place.version.pointer(place.node, place.key) : "";
  const [, component, rest] = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(pointer) ?? [];
  const path = component ? propertyPath(rest ?? "") : steps.map(({ key }) => stepName(key));
  const owner = component ? component.replaceAll("~1", "/").replaceAll("~0", "~") : whole;
  if (path.length > 0) return `\`${path.join(".").replaceAll(".[]", "[]")}\` of ${owner}`;
  return owner;
}

function propertyPath(pointer: string): string[] {
  const keys = pointer.split("/").slice(1);
  return keys.flatMap((key, index) => {
    if (keys[index - 1] === "properties") return [key];
    if (key !== "items" || keys[index - 1] === "properties") return [];
    return ["[]"];
  });
}

function stepName(key: string | number): string {
  if (typeof key === "number") return "[]";
  if (key === OTHERS) return "(any other)";
  return key;
}

function evidence({ witness, fromHead }: SetChange, part: "request" | "response"): Evidence | undefined {
  if (!witness) return undefined;
  const at = witness.path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { kind: part, value: witness.value, at, validBefore: !fromHead, validAfter: fromHead };
}

/** How a schema is used by an object that has it under `schema`. */
export function schemaUse(holder: JsonObject): Use {
  return { schema: holder.schema, holder, key: "schema" };
}

/** The schema of a parameter or header, which stands in its media type where it is serialized as one. */
export function valueUse(holder: JsonObject): Use {
  const [media] = Object.values(isObject(holder.content) ? holder.content : {}).filter(isObject);
  return schemaUse(media ?? holder);
}

export function describe(value: Json | undefined): Json | undefined {
  if (isObject(value) && JSON.stringify(value).length > 400) return Object.keys(value).join(", ");
  return value;
}
