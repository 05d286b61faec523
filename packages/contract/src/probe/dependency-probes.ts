import { choose, type Dependency, type SchemaNode } from "../generate/flat-schema.ts";
import { sample } from "../generate/sample.ts";
import { possible } from "../generate/unbuildable.ts";
import { without } from "./object-probes.ts";
import type { LocalProbe } from "./probe.ts";
import { type ConditionProbes, nodeAccepts, noProbes, type ProbedNode, together } from "./probed-node.ts";

type Members = Readonly<Record<string, unknown>>;

/** For each property that asks for more by being there: with what it asks for, without, and not there itself. */
export function dependencyProbes(probed: ProbedNode): ConditionProbes {
  return together(probed.flat.dependencies.map((dependency) => probesFor(probed, dependency)));
}

function probesFor(probed: ProbedNode, dependency: Dependency): ConditionProbes {
  const { wish, node } = probed;
  const { keyword, trigger, branch } = dependency;
  const chosen = choose(node, dependency, branch);
  const [whole] = possible(() => sample(wish, chosen)) as Members[];
  if (whole === undefined) return { ...noProbes, untried: [{ keyword, reason: `no value was found with ${trigger}` }] };
  const right: LocalProbe = { keyword, label: `with ${trigger}`, valid: true, value: whole };
  const found = { ...noProbes, probes: [right, ...bare(probed, dependency)] };
  const bySchema = keyword === "dependentSchemas";
  return together([
    found,
    { ...noProbes, visits: [{ node: chosen, value: whole }].filter(() => bySchema) },
    orReason(wrongOnes(probed, chosen, whole, dependency), dependency),
  ]);
}

function bare(probed: ProbedNode, dependency: Dependency): LocalProbe[] {
  const { keyword, trigger } = dependency;
  return possible(() => sample(probed.wish, choose(probed.node, dependency, { missing: [trigger] })))
    .filter((value) => nodeAccepts(probed, value))
    .map((value) => ({ keyword, label: `without ${trigger}`, valid: true, value }));
}

function wrongOnes(probed: ProbedNode, chosen: SchemaNode, whole: Members, dependency: Dependency): LocalProbe[] {
  if (dependency.keyword === "dependentRequired") return lacking(probed, whole, dependency);
  return broken(probed, chosen, dependency);
}

function orReason(probes: readonly LocalProbe[], { keyword, trigger }: Dependency): ConditionProbes {
  if (probes.length > 0) return { ...noProbes, probes };
  return { ...noProbes, untried: [{ keyword, reason: `no value was found that only ${trigger} makes wrong` }] };
}

function lacking({ flat }: ProbedNode, whole: Members, { keyword, trigger, branch }: Dependency): LocalProbe[] {
  return (branch.present ?? [])
    .filter((name) => name !== trigger && !flat.required.has(name))
    .map((name) => ({ keyword, label: `${trigger} without ${name}`, valid: false, value: without(whole, name) }));
}

// What is wrong, and no longer is when the property is taken away, is wrong because of it.
function broken(probed: ProbedNode, chosen: SchemaNode, { keyword, trigger }: Dependency): LocalProbe[] {
  const isCause = (value: unknown): boolean =>
    !nodeAccepts(probed, value) &&
    (probed.flat.required.has(trigger) || nodeAccepts(probed, without(value as Members, trigger)));
  const [wrong] = possible(() => probed.probesOf(probed.wish, chosen))
    .flatMap(({ probes }) => probes)
    .filter(
      ({ valid, value, path, keyword: tries }) => !valid && !(path.length === 0 && tries === "type") && isCause(value),
    );
  if (wrong === undefined) return [];
  const label = `with ${trigger} and a wrong ${[...wrong.path, wrong.keyword].join("/")}`;
  return [{ keyword, label, valid: false, value: wrong.value }];
}
