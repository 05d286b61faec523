import { comparable } from "../../../document/member-names.ts";
import { isAddress } from "./addresses.ts";
import { countOf } from "./counts.ts";
import type { Field } from "./field.ts";
import { type Neighbours, neighbourNamed } from "./neighbours.ts";
import type { Told } from "./page-fields.ts";

/** What may stand in a header that says something about the page, the best first; undefined for taking it away. */
export function toldByHeader(field: Field, told: Told): (string | undefined)[] {
  const [header = ""] = field.keys;
  const name = comparable(header.replace(/^x-(pagination-)?/, ""));
  if (name === "link") return linksOf(told);
  const count = countOf(name, told.page, true);
  if (count !== undefined) return [String(count)];
  const which = neighbourNamed([name], undefined);
  if (which === undefined) return [];
  return told.neighbour(which, field).map((value) => (value === undefined ? undefined : String(value ?? "")));
}

/** RFC 8288: `<…>; rel="next"`. */
function linksOf({ neighbour }: Told): (string | undefined)[] {
  const links = (["next", "previous"] as const).flatMap((which) => {
    const [address] = neighbour(which, { keys: [], value: "https://" }).filter(isAddress);
    return address === undefined ? [] : [`<${address}>; rel="${relOf(which)}"`];
  });
  return links.length === 0 ? [undefined] : [links.join(", ")];
}

function relOf(which: keyof Neighbours): string {
  return which === "next" ? "next" : "prev";
}
