import type { Finding } from "../finding.ts";
import { digest } from "../schema/hash.ts";
import { only } from "./finding-of.ts";

/** The place at the beginning of a title: "`id` of Pet". */
const PLACE =
  /^(?:`[^`]+` of [^:]+?|query parameter `[^`]+`|header parameter `[^`]+`)(?=: | (?:lost|may|is|no|was|became|takes|refuses)\b)/;

/** Beyond two, a change that is the same everywhere was made by one hand for one reason. */
const FEW = 2;

/** The same change in many places as one finding: the same words everywhere, or only the place is another. */
export function inManyPlaces(findings: readonly Finding[]): Finding[] {
  const alike = Map.groupBy(findings, keyOf);
  return [...alike.values()].flatMap((group) => {
    const [first] = group as [Finding, ...Finding[]];
    const sameWords = group.every(({ title }) => title === first.title);
    if (group.length === 1 || (!sameWords && group.length <= FEW)) return group;
    return [together(group, sameWords)];
  });
}

function keyOf({ id, ledger, severity, rule, direction, title, before, after, also }: Finding): string {
  if (rule.startsWith("generator-") || (before === null && after === null && !title.includes("`"))) return id;
  const others = also.map((one) => [one.ledger, one.severity, one.rule]);
  return JSON.stringify([ledger, severity, rule, direction, title.replace(PLACE, "…"), before, after, others]);
}

function together(group: readonly Finding[], sameWords: boolean): Finding {
  const [first] = group as [Finding, ...Finding[]];
  const affects = [...new Set(group.flatMap((one) => one.affects))];
  const pointers = group.map(({ pointer }) => pointer).sort();
  return {
    ...first,
    // Who accepts it accepts these places, and no others that come later.
    change: digest(JSON.stringify([first.change, pointers])),
    title: sameWords ? first.title : `${first.title} (and in ${group.length - 1} other places)`,
    operation: only(affects),
    affects,
  };
}
