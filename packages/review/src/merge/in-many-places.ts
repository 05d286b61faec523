import { isObject, type Json, objectOf } from "@specwright/openapi/internal";
import { digest } from "../schema/hash.ts";
import { only } from "./finding-of.ts";
import type { Merged } from "./merged.ts";

/** The place at the beginning of a title: "`id` of Pet". */
const PLACE =
  /^(?:`[^`]+` of [^:]+?|query parameter `[^`]+`|header parameter `[^`]+`)(?=: | (?:lost|may|is|no|was|became|accepts|allows|refuses)\b)/;

/** Places that every operation has one of; any other has the name of a component. */
const OF_AN_OPERATION =
  /^(?:`[^`]+` of )?(?:response|the response|the request|request body|query|path|header|cookie|parameter|server|is|no|summary|description|externalDocs)\b/;

/** A title about a part of something. */
const PART = /^(?:`[^`]+` of )?\S+ (?:may|lost|is no longer|no longer (?:accepts|has)|became|was)\b/;

/** Beyond two, a change that is the same everywhere was made by one hand for one reason. */
const FEW = 2;

/** Findings, and where each of them stands. */
export interface Placed {
  readonly finding: Merged;
  readonly pointers: readonly string[];
}

/** The same change in many places as one finding: the same words everywhere, or only the place is another. */
export function inManyPlaces(findings: readonly Merged[]): Placed[] {
  const told = grouped(findings, sameWordsKey).map((group) => together(group));
  return grouped(told, keyOf).flatMap((group) => {
    const alike = group.every(({ title }) => title === group[0].title);
    const all = alike || group.length > FEW ? [together(group)] : group;
    return all.map((finding) => ({ finding, pointers: placesOf(finding) }));
  });
}

type Group = readonly [Merged, ...Merged[]];

function grouped(findings: readonly Merged[], keyOf: (finding: Merged) => string): Group[] {
  return [...Map.groupBy(findings, keyOf).values()] as unknown as Group[];
}

function placesOf({ places, pointer }: Merged): readonly string[] {
  return places ?? [pointer];
}

/** What the description says of a schema does not make it another change of the same name. */
function sameWordsKey({ id, ledger, severity, rule, direction, title, before, after, also }: Merged): string {
  if (rule.startsWith("generator-") || also.length > 0) return id;
  return JSON.stringify([ledger, severity, rule, direction, title, withoutWords(before), withoutWords(after)]);
}

function keyOf(finding: Merged): string {
  const { id, ledger, severity, rule, direction, title, before, after, also } = finding;
  if (rule.startsWith("generator-")) return id;
  const others = also.map((one) => [one.ledger, one.severity, one.rule]);
  const what = [ledger, severity, rule, direction, others];
  // What stands in a component is the same wherever it is used, whatever is shown of the schema around it.
  if (isInsideComponent(finding)) return JSON.stringify([...what, title]);
  return JSON.stringify([...what, changeIn(finding), withoutWords(before), withoutWords(after)]);
}

/** A title without its place. Of a property that comes or goes the name is the change. */
function changeIn({ title, rule }: Merged): string {
  const [, name] = (rule.startsWith("property-") && /^`(?:[^`]*\.)?([^`.]+)` of /.exec(title)) || [];
  return title.replace(PLACE, name ?? "…");
}

function withoutWords(said: Json): Json {
  if (!isObject(said)) return said;
  return objectOf(Object.entries(said).filter(([key, value]) => !WORDS.has(key) || isSchema(value)));
}

/** What a schema says of itself. A property may be called so, too, and is a schema then. */
const WORDS: ReadonlySet<string> = new Set(["title", "description", "example", "examples"]);

function isSchema(value: Json): boolean {
  return isObject(value) && ("type" in value || "$ref" in value);
}

/** A part of a component that is known by its use, because it is compared together with what stands around it. */
function isInsideComponent({ pointer, title, ledger }: Merged): boolean {
  return ledger === "wire" && pointer.startsWith("#/paths/") && PART.test(title) && !OF_AN_OPERATION.test(title);
}

function together(group: Group): Merged {
  const [first, ...others] = group;
  if (others.length === 0) return first;
  const affects = [...new Set(group.flatMap((one) => one.affects))];
  const pointers = group.flatMap(placesOf).sort();
  const sameWords = group.every(({ title }) => title === first.title);
  return {
    ...first,
    // Who accepts it accepts these places, and no others that come later.
    change: digest(JSON.stringify([first.change, pointers])),
    title: sameWords ? first.title : `${first.title} (and in ${pointers.length - 1} other places)`,
    operation: only(affects),
    affects,
    places: pointers,
    drafts: group.flatMap((one) => one.drafts),
  };
}
