import { choose, type Dependency } from "../generate/flat-schema.ts";
import { sample } from "../generate/sample.ts";
import { possible } from "../generate/unbuildable.ts";
import type { LocalProbe } from "./probe.ts";
import { type ConditionProbes, nodeAccepts, type ProbedNode } from "./probed-node.ts";
import { without } from "./shape-probes.ts";

type Members = Readonly<Record<string, unknown>>;

/** For each property that asks for more by being there: with what it asks for, without, and not there itself. */
export function dependencyProbes(tried: ProbedNode): ConditionProbes {
  const found = tried.flat.dependencies.map((dependency) => probesFor(tried, dependency));
  return {
    probes: found.flatMap(({ probes }) => probes),
    untried: found.flatMap(({ untried }) => untried),
    visits: found.flatMap(({ visits }) => visits),
  };
}

function probesFor(tried: ProbedNode, dependency: Dependency): ConditionProbes {
  const { wish, node } = tried;
  const { keyword, trigger, branch } = dependency;
  const chosen = choose(node, dependency, branch);
  const [whole] = possible(() => sample(wish, chosen)) as Members[];
  if (whole === undefined) {
    return { probes: [], untried: [{ keyword, reason: `no value was found with ${trigger}` }], visits: [] };
  }
  const wrong = keyword === "dependentRequired" ? lacking(tried, whole, dependency) : broken(tried, chosen, dependency);
  const untried = wrong.length > 0 ? [] : [{ keyword, reason: `no value was found that only ${trigger} makes wrong` }];
  const bare = possible(() => sample(wish, choose(node, dependency, { missing: [trigger] })));
  return {
    probes: [
      { keyword, label: `with ${trigger}`, valid: true, value: whole },
      ...bare
        .filter((each) => nodeAccepts(tried, each))
        .map((each) => ({ keyword, label: `without ${trigger}`, valid: true, value: each })),
      ...wrong,
    ],
    untried,
    visits: keyword === "dependentSchemas" ? [{ node: chosen, value: whole }] : [],
  };
}

function lacking({ flat }: ProbedNode, whole: Members, { keyword, trigger, branch }: Dependency): LocalProbe[] {
  return (branch.present ?? [])
    .filter((name) => name !== trigger && !flat.required.has(name))
    .map((name) => ({ keyword, label: `${trigger} without ${name}`, valid: false, value: without(whole, name) }));
}

// What is wrong, and no longer is when the property is taken away, is wrong because of it.
function broken(tried: ProbedNode, chosen: ProbedNode["node"], { keyword, trigger }: Dependency): LocalProbe[] {
  const isCause = (value: unknown): boolean =>
    !nodeAccepts(tried, value) &&
    (tried.flat.required.has(trigger) || nodeAccepts(tried, without(value as Members, trigger)));
  const [wrong] = possible(() => tried.probesOf(tried.wish, chosen))
    .flatMap(({ probes }) => probes)
    .filter(
      ({ valid, value, path, keyword: tries }) => !valid && !(path.length === 0 && tries === "type") && isCause(value),
    );
  if (wrong === undefined) return [];
  const label = `with ${trigger} and a wrong ${[...wrong.path, wrong.keyword].join("/")}`;
  return [{ keyword, label, valid: false, value: wrong.value }];
}
