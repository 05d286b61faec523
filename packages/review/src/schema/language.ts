// The only file that knows refa, which computes with regular languages.
import { CharSet, combineTransformers, DFA, JS, NFA, Transformers, transform, Words } from "refa";

const LIMITS = { maxNodes: 5000 };

type Parsed = ReturnType<InstanceType<typeof JS.Parser>["parse"]>;

/** The strings in which a pattern finds something; undefined where it needs more than a regular language. */
function language(pattern: string): DFA | undefined {
  const [, shut] = /^\^\(\?!(.*)\)$/s.exec(pattern) ?? [];
  try {
    if (shut === undefined) return automaton(pattern);
    // What must not come at the start is everything but what begins with it.
    const all = automaton(`^(?:${shut})`);
    all.complement(new DFA.LimitedNodeFactory(LIMITS.maxNodes));
    return all;
  } catch {
    return undefined;
  }
}

function automaton(pattern: string): DFA {
  const parsed = JS.Parser.fromLiteral({ source: anchored(pattern), flags: "" }).parse({ backreferences: "throw" });
  const simplified = transform(
    combineTransformers([Transformers.simplify(), Transformers.applyAssertions()]),
    parsed.expression,
  ) as Parsed["expression"];
  const found = NFA.fromRegex(
    simplified,
    { maxCharacter: parsed.maxCharacter },
    { assertions: "throw" },
    new NFA.LimitedNodeFactory(LIMITS.maxNodes),
  );
  return DFA.fromFA(found, new DFA.LimitedNodeFactory(LIMITS.maxNodes));
}

/** The whole string instead of a part of it. Anchors that stand at the very ends are taken off. */
function anchored(pattern: string): string {
  const alternatives = /(?<!\\)\|/.test(pattern.replace(/\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)/g, ""));
  if (alternatives) return `(?:[^]*)(?:${pattern})(?:[^]*)`;
  const start = pattern.startsWith("^");
  const end = /(?<!\\)(?:\\\\)*\$$/.test(pattern);
  let core = pattern;
  if (start) core = core.slice(1);
  if (end) core = core.slice(0, -1);
  const parts = [`(?:${core})`];
  if (!start) parts.unshift("[^]*");
  if (!end) parts.push("[^]*");
  return parts.join("");
}

/** Whether every string that matches all of some patterns matches another; undefined where that is not known. */
export function patternIncluded(narrow: readonly string[], wide: string): boolean | undefined {
  if (narrow.includes(wide)) return true;
  if (narrow.some((one) => difference([one], wide)?.isEmpty)) return true;
  return difference(narrow, wide)?.isEmpty;
}

/** A string that matches some patterns and not another one. */
export function patternWitness(narrow: readonly string[], wide: string): string | undefined {
  const rest = difference(narrow, wide);
  if (!rest || rest.isEmpty) return undefined;
  return firstWord(rest);
}

function difference(narrow: readonly string[], wide: string): DFA | undefined {
  const [a, b] = [languageOfAll(narrow), language(wide)];
  if (!a || !b) return undefined;
  try {
    const factory = new DFA.LimitedNodeFactory(LIMITS.maxNodes);
    b.complement(factory);
    return DFA.fromIntersection(a, b, factory);
  } catch {
    return undefined;
  }
}

/** The strings in which every pattern finds something. */
function languageOfAll(patterns: readonly string[]): DFA | undefined {
  const [first, ...others] = patterns.map(language);
  try {
    return others.reduce<DFA | undefined>(
      (all, one) => all && one && DFA.fromIntersection(all, one, new DFA.LimitedNodeFactory(LIMITS.maxNodes)),
      first,
    );
  } catch {
    return undefined;
  }
}

/** So many samples are enough. */
const MOST_SAMPLES = 12;

/** A few strings that match all of some patterns, short ones first. */
export function patternSamples(patterns: readonly string[]): string[] {
  const found = languageOfAll(patterns);
  if (!found || found.isEmpty) return [];
  const samples: string[] = [];
  for (const word of shortWords(found)) {
    samples.push(word);
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}

function firstWord(automaton: DFA): string | undefined {
  return shortWords(automaton).next().value ?? undefined;
}

/** A state, and the characters on the way to it. */
interface Way {
  readonly node: DFA.ReadonlyNode;
  readonly sets: readonly CharSet[];
}

/**
 * Short words of a language, shorter ones first. refa lists all ways to a word, and there are more of them with each
 * character. Here no state is left more often than there are samples.
 */
function* shortWords(automaton: DFA): Generator<string, undefined> {
  const left = new Map<DFA.ReadonlyNode, number>();
  let ways: Way[] = [{ node: automaton.initial, sets: [] }];
  while (ways.length > 0) {
    const longer: Way[] = [];
    for (const way of ways) {
      const times = left.get(way.node) ?? 0;
      if (times === MOST_SAMPLES) continue;
      left.set(way.node, times + 1);
      if (automaton.finals.has(way.node as DFA.Node))
        yield Words.fromUTF16ToString(Words.pickMostReadableWord(way.sets) ?? []);
      longer.push(...nextOf(way, automaton));
    }
    ways = longer;
  }
  return undefined;
}

function nextOf({ node, sets }: Way, { maxCharacter }: DFA): Way[] {
  const byTarget = Map.groupBy(node.out, ([, target]) => target);
  return [...byTarget].map(([target, entries]) => {
    const ranges = entries.map(([range]) => range);
    return { node: target, sets: [...sets, CharSet.empty(maxCharacter).union(ranges)] };
  });
}
