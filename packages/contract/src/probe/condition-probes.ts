import { isObject } from "../document/json.ts";
import { containsProbes } from "./contains-probes.ts";
import { dependencyProbes } from "./dependency-probes.ts";
import { nameProbes } from "./name-probes.ts";
import { notProbes } from "./not-probes.ts";
import type { ConditionProbes, ProbedNode } from "./probed-node.ts";

/** `not`, `contains`, `dependentRequired`, `dependentSchemas`, `propertyNames`, `patternProperties`, `unevaluatedProperties`. */
export function conditionProbes(tried: ProbedNode): ConditionProbes {
  const { value } = tried;
  const all = [
    notProbes(tried),
    ...(Array.isArray(value) ? [containsProbes(tried)] : []),
    ...(isObject(value) ? [dependencyProbes(tried), nameProbes(tried, value)] : []),
  ];
  return {
    probes: all.flatMap(({ probes }) => probes),
    untried: all.flatMap(({ untried }) => untried),
    visits: all.flatMap(({ visits }) => visits),
  };
}
