import { at, type Json } from "@specwright/openapi";
import { isObject } from "../../document/json.ts";
import type { Drift } from "../drift.ts";
import { grouped } from "../grouped.ts";
import { effectDrift } from "./effect-drift.ts";
import { isScalar, leaves, type Scalar } from "./leaves.ts";
import { isSuccess, type Step } from "./step.ts";

/** A value that was sent to make something, and what the answer has in its place. */
interface Echo {
  readonly step: Step;
  readonly path: readonly string[];
  readonly sent: Scalar;
  readonly shown: Scalar;
}

/** Properties of what is made that come out the same, whatever was sent for them. */
export function createDoubts(steps: readonly Step[]): Drift[] {
  const made = steps.filter((step) => step.operation.method === "post" && isSuccess(step));
  const echoes = grouped(made.flatMap(echoesOf), ({ step, path }) => JSON.stringify([step.operation.id, ...path]));
  return [...echoes.values()].flatMap((all) => {
    const [first] = all;
    const sent = new Set(all.map((each) => each.sent));
    const shown = new Set(all.map((each) => each.shown));
    if (first === undefined || sent.size < 2 || shown.size > 1) return [];
    const place = ["request", "body", ...first.path].join("/");
    const message = `seems to make no difference: each of ${sent.size} values is answered with the same one`;
    return [effectDrift(first.step, first.step.operation, { place, code: "no-effect", message })];
  });
}

function echoesOf(step: Step): Echo[] {
  const { sent, answer } = step;
  if (!isObject(answer)) return [];
  return leaves(sent).flatMap(([path, value]) => {
    const shown = at(answer as Json, [...path]);
    return isScalar(shown) ? [{ step, path, sent: value, shown }] : [];
  });
}
