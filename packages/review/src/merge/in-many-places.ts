import { isObject, type Json } from "@specwright/openapi";
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
  const alike = Map.groupBy(findings, keyOf);
  return [...alike.values()].flatMap((group) => {
    const [first] = group as [Merged, ...Merged[]];
    const sameWords = group.every(({ title }) => title === first.title);
    if (group.length === 1 || (!sameWords && group.length <= FEW))
      return group.map((finding) => ({ finding, pointers: [finding.pointer] }));
    return [{ finding: together(group, sameWords), pointers: group.map(({ pointer }) => pointer) }];
  });
}

function keyOf(finding: Merged): string {
  const { id, ledger, severity, rule, direction, title, before, after, also } = finding;
  if (rule.startsWith("generator-")) return id;
  const others = also.map((one) => [one.ledger, one.severity, one.rule]);
  const what = [ledger, severity, rule, direction, others];
  // What stands in a component is the same wherever it is used, whatever is shown of the schema around it.
  if (isInsideComponent(finding)) return JSON.stringify([...what, title]);
  return JSON.stringify([...what, title.replace(PLACE, "…"), withoutWords(before), withoutWords(after)]);
}

/** Words about a schema do not make it another change. */
function withoutWords(said: Json): Json {
  if (!isObject(said) || typeof said.description !== "string") return said;
  const { description: _, ...rest } = said;
  return rest;
}

/** A part of a component that is known by its use, because it is compared together with what stands around it. */
function isInsideComponent({ pointer, title, ledger }: Merged): boolean {
  return ledger === "wire" && pointer.startsWith("#/paths/") && PART.test(title) && !OF_AN_OPERATION.test(title);
}

function together(group: readonly Merged[], sameWords: boolean): Merged {
  const [first] = group as [Merged, ...Merged[]];
  const affects = [...new Set(group.flatMap((one) => one.affects))];
  const pointers = group.map(({ pointer }) => pointer).sort();
  return {
    ...first,
    // Who accepts it accepts these places, and no others that come later.
    change: digest(JSON.stringify([first.change, pointers])),
    title: sameWords ? first.title : `${first.title} (and in ${group.length - 1} other places)`,
    operation: only(affects),
    affects,
    places: pointers,
    drafts: group.flatMap((one) => one.drafts),
  };
}
