import { regExp } from "@specwright/openapi/internal";
import type { FlatSchema, SchemaNode } from "../generate/flat-schema.ts";
import { textLike } from "../generate/pattern-text.ts";
import { sample, type Wish } from "../generate/sample.ts";
import { memberNode } from "../generate/sample-object.ts";
import { possible } from "../generate/unbuildable.ts";
import type { LocalProbe, Probe } from "./probe.ts";
import { type ConditionProbes, noProbes, type ProbedNode, together } from "./probed-node.ts";

type Members = Readonly<Record<string, unknown>>;

/** Names that are allowed and names that are not, a wrong value under each pattern of names, one that nothing looks at. */
export function nameProbes(probed: ProbedNode, value: Members): ConditionProbes {
  const ofEachPattern = probed.flat.byPattern.map(({ pattern }) => ofPattern(probed, value, pattern));
  return together([ofNames(probed, value), ...ofEachPattern, ofRest(probed, value)]);
}

function ofNames(probed: ProbedNode, value: Members): ConditionProbes {
  const { names } = probed.flat;
  if (names === undefined) return noProbes;
  const keyword = "propertyNames";
  const right = { keyword, label: "names that it allows", valid: true, value };
  const wrong = wrongNames(probed, names, value);
  if (wrong.length === 0) return { ...noProbes, probes: [right], untried: [notFound(keyword, "name that it refuses")] };
  return { ...noProbes, probes: [right, ...wrong] };
}

function wrongNames({ wish, flat, probesOf }: ProbedNode, names: SchemaNode, value: Members): LocalProbe[] {
  const texts = possible(() => probesOf({ ...wish, place: "json" }, names)).flatMap(({ probes }) => probes);
  return texts.flatMap(({ keyword, valid, value: name }): LocalProbe[] => {
    if (valid || typeof name !== "string" || Object.hasOwn(value, name)) return [];
    const label = `a name by its ${keyword}, ${shortened(name)}`;
    return withName(wish, flat, value, name).map((whole) => ({ keyword: "propertyNames", label, valid, value: whole }));
  });
}

function ofPattern(probed: ProbedNode, value: Members, pattern: string): ConditionProbes {
  const { wish, flat } = probed;
  const keyword = "patternProperties";
  const name = textLike(pattern);
  const member = name && memberNode(flat, name);
  if (!name || !member) return { ...noProbes, untried: [notFound(keyword, `name that matches ${pattern}`)] };
  const right = withName(wish, flat, value, name).map((whole) => ({
    keyword,
    label: shortened(name),
    valid: true,
    value: whole,
  }));
  const [wrong] = wrongMembers(probed, member);
  if (wrong === undefined) {
    return { ...noProbes, probes: right, untried: [notFound(keyword, `value that ${pattern} refuses`)] };
  }
  const whole = { ...value, [name]: wrong.value };
  return {
    ...noProbes,
    probes: [...right, { keyword, label: `a wrong ${shortened(name)}`, valid: false, value: whole }],
  };
}

function wrongMembers({ wish, probesOf }: ProbedNode, member: SchemaNode): Probe[] {
  return possible(() => probesOf(wish, member))
    .flatMap(({ probes }) => probes)
    .filter(({ valid, value }) => !valid && !member.pointers.every((at) => wish.schemas.accepts(at, value)));
}

function ofRest({ flat }: ProbedNode, value: Members): ConditionProbes {
  if (!flat.sealed || flat.closed || flat.additional !== undefined) return noProbes;
  const keyword = "unevaluatedProperties";
  const name = ["further-property", "0", "_", "?"].find(
    (text) => !flat.properties.has(text) && !flat.byPattern.some(({ pattern }) => regExp(pattern).test(text)),
  );
  if (name === undefined) return { ...noProbes, untried: [notFound(keyword, "name that nothing looks at")] };
  return { ...noProbes, probes: [{ keyword, label: "one more", valid: false, value: { ...value, [name]: 1 } }] };
}

function notFound(keyword: string, what: string): ConditionProbes["untried"][number] {
  return { keyword, reason: `no ${what} was found` };
}

function withName(wish: Wish, flat: FlatSchema, value: Members, name: string): Members[] {
  return possible(() => ({ ...value, [name]: memberValue(wish, memberNode(flat, name)) }));
}

// What nothing describes may be anything.
function memberValue(wish: Wish, node: SchemaNode | undefined): unknown {
  if (node === undefined) return "a";
  return sample(wish, node, 0, 1);
}

function shortened(name: string): string {
  const text = JSON.stringify(name);
  if (text.length <= 40) return text;
  return `${text.slice(0, 40)}… (${name.length} characters)`;
}
