import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item } from "./item.ts";
import type { Items } from "./items.ts";
import type { Sighting } from "./sighting.ts";

/** What is new may have ids beside the one of its path, such as a UUID. None of them may be that of another. */
export function sameOtherId(items: Items, made: Item, { step, shown, path }: Sighting, findings: Findings): void {
  const others = items.of(made.resource).filter(({ id, by, gone }) => id !== made.id && by && gone === undefined);
  for (const [name, value] of Object.entries(shown)) {
    const isOwn = isObject(step.sent) && Object.hasOwn(step.sent, name);
    if (name === made.property || isOwn || !isId(name, value)) continue;
    const twins = others.filter((item) => item.shown?.[name] === value);
    if (!twins.some((item) => !/^\d+$/.test(String(value)) || isBeside(item, made))) continue;
    const place = ["response", "body", ...path, name].join("/");
    const message = "is the id of something else that was made before";
    findings.drift(effectDrift(step, step.operation, { place, code: "same-id", message }));
  }
}

/** Numbers may be counted anew below each parent. */
function isBeside(item: Item, made: Item): boolean {
  const [own, other] = [made, item].map(({ values, parents }) => [values?.slice(0, -1), parents]);
  return isDeepStrictEqual(own, other);
}

function isId(name: string, value: unknown): boolean {
  if (!/^(id|uuid|guid)$/.test(comparable(name))) return false;
  return (typeof value === "string" && value !== "") || (typeof value === "number" && value > 0);
}
