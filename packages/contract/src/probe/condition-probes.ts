import { isObject } from "../document/json.ts";
import { containsProbes } from "./contains-probes.ts";
import { dependencyProbes } from "./dependency-probes.ts";
import { nameProbes } from "./name-probes.ts";
import { notProbes } from "./not-probes.ts";
import { type ConditionProbes, type ProbedNode, together } from "./probed-node.ts";

/** `not`, `contains`, `dependentRequired`, `dependentSchemas`, `propertyNames`, `patternProperties`, `unevaluatedProperties`. */
export function conditionProbes(probed: ProbedNode): ConditionProbes {
  const { value } = probed;
  const all = [notProbes(probed)];
  if (Array.isArray(value)) all.push(containsProbes(probed));
  if (isObject(value)) all.push(dependencyProbes(probed), nameProbes(probed, value));
  return together(all);
}
