import { sample } from "../generate/sample.ts";
import { memberNode } from "../generate/sample-object.ts";
import { textLike } from "../generate/text.ts";
import { possible } from "../generate/unbuildable.ts";
import { regExp } from "../schema/pattern.ts";
import type { LocalProbe } from "./probe.ts";
import type { ConditionProbes, ProbedNode } from "./probed-node.ts";

type Members = Readonly<Record<string, unknown>>;

/** Names that are allowed and names that are not, a wrong value under each pattern of names, one that nothing looks at. */
export function nameProbes(tried: ProbedNode, value: Members): ConditionProbes {
  const found = [ofNames(tried, value), ...ofPatterns(tried, value), ofRest(tried, value)];
  return {
    probes: found.flatMap(({ probes }) => probes),
    untried: found.flatMap(({ untried }) => untried),
    visits: [],
  };
}

function ofNames({ wish, flat, probesOf }: ProbedNode, value: Members): ConditionProbes {
  const { names } = flat;
  if (names === undefined) return none;
  const right = { keyword: "propertyNames", label: "names that it allows", valid: true, value };
  const texts = possible(() => probesOf({ ...wish, place: "json" }, names)).flatMap(({ probes }) => probes);
  const probes = texts.flatMap(({ keyword, valid, value: name }): LocalProbe[] => {
    if (valid || typeof name !== "string" || Object.hasOwn(value, name)) return [];
    return withName(wish, flat, value, name).map((whole) => ({
      keyword: "propertyNames",
      label: `a name by its ${keyword}, ${shortened(name)}`,
      valid,
      value: whole,
    }));
  });
  const untried = probes.length > 0 ? [] : [reasonFor("propertyNames", "name that it refuses")];
  return { ...none, probes: [right, ...probes], untried };
}

function ofPatterns({ wish, flat, probesOf }: ProbedNode, value: Members): ConditionProbes[] {
  return flat.byPattern.map(({ pattern }) => {
    const name = textLike(pattern);
    const keyword = "patternProperties";
    const member = name === undefined ? undefined : memberNode(flat, name);
    if (name === undefined || member === undefined) {
      return { ...none, untried: [reasonFor(keyword, `name that matches ${pattern}`)] };
    }
    const right = withName(wish, flat, value, name);
    const [wrong] = possible(() => probesOf(wish, member))
      .flatMap(({ probes }) => probes)
      .filter((probe) => !probe.valid && !member.pointers.every((at) => wish.schemas.accepts(at, probe.value)));
    return {
      probes: [
        ...right.map((whole) => ({ keyword, label: shortened(name), valid: true, value: whole })),
        ...(wrong === undefined
          ? []
          : [{ keyword, label: `a wrong ${shortened(name)}`, valid: false, value: { ...value, [name]: wrong.value } }]),
      ],
      untried: wrong === undefined ? [reasonFor(keyword, `value that ${pattern} refuses`)] : [],
      visits: [],
    };
  });
}

function ofRest({ flat }: ProbedNode, value: Members): ConditionProbes {
  if (!flat.sealed || flat.closed || flat.additional !== undefined) return none;
  const keyword = "unevaluatedProperties";
  const name = ["further-property", "0", "_", "?"].find(
    (text) => !flat.properties.has(text) && !flat.byPattern.some(({ pattern }) => regExp(pattern).test(text)),
  );
  if (name === undefined) return { ...none, untried: [reasonFor(keyword, "name that nothing looks at")] };
  return { ...none, probes: [{ keyword, label: "one more", valid: false, value: { ...value, [name]: 1 } }] };
}

const none: ConditionProbes = { probes: [], untried: [], visits: [] };

function reasonFor(keyword: string, what: string): ConditionProbes["untried"][number] {
  return { keyword, reason: `no ${what} was found` };
}

function withName(wish: ProbedNode["wish"], flat: ProbedNode["flat"], value: Members, name: string): Members[] {
  const node = memberNode(flat, name);
  return possible(() => ({ ...value, [name]: node === undefined ? "a" : sample(wish, node, 0, 1) }));
}

function shortened(name: string): string {
  const text = JSON.stringify(name);
  return text.length > 40 ? `${text.slice(0, 40)}… (${name.length} characters)` : text;
}
