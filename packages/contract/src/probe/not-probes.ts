import { sample } from "../generate/sample.ts";
import { possible } from "../generate/unbuildable.ts";
import type { LocalProbe } from "./probe.ts";
import type { ConditionProbes, ProbedNode } from "./probed-node.ts";

/** For each `not`: a value that keeps the rest of the schema and what it must not be, and one that keeps the rest only. */
export function notProbes(probed: ProbedNode): ConditionProbes {
  const { node, flat, value } = probed;
  const probes: LocalProbe[] = [];
  const untried: ConditionProbes["untried"][number][] = [];
  for (const pointer of flat.refused.filter((refused) => !node.refused.includes(refused))) {
    probes.push({ keyword: "not", label: "what may be", valid: true, value });
    const [wrong] = forbidden(probed, pointer);
    if (wrong !== undefined)
      probes.push({ keyword: "not", label: "what must not be", valid: false, value: wrong.value });
    else untried.push({ keyword: "not", reason: `no value was found that only #${pointer} forbids` });
  }
  return { probes, untried, visits: [] };
}

function forbidden({ wish, node }: ProbedNode, pointer: string): { value: unknown }[] {
  const { schemas } = wish;
  const settled = new Set([...node.settled, pointer]);
  const both = { ...node, settled, pointers: [...node.pointers, pointer] };
  const isCause = (value: unknown): boolean => {
    const said = node.pointers.flatMap((at) => schemas.check(at, value, []));
    // Ajv adds what an `if` around it says.
    return said.length > 0 && said.every(({ code }) => code === "not" || code === "if");
  };
  return (["maximal", "minimal"] as const)
    .flatMap((size) => possible(() => sample({ ...wish, size }, both)))
    .filter((value) => schemas.accepts(pointer, value) && isCause(value))
    .map((value) => ({ value }));
}
