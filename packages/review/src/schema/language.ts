// The only file that knows refa, which computes with regular languages.
import { combineTransformers, DFA, JS, NFA, Transformers, transform, Words } from "refa";

const LIMITS = { maxNodes: 5000 };

type Parsed = ReturnType<InstanceType<typeof JS.Parser>["parse"]>;

/** The strings in which a pattern finds something; undefined where it needs more than a regular language. */
function language(pattern: string): NFA | undefined {
  try {
    const parsed = JS.Parser.fromLiteral({ source: anchored(pattern), flags: "" }).parse({ backreferences: "throw" });
    const simplified = transform(
      combineTransformers([Transformers.simplify(), Transformers.applyAssertions()]),
      parsed.expression,
    ) as Parsed["expression"];
    return NFA.fromRegex(
      simplified,
      { maxCharacter: parsed.maxCharacter },
      { assertions: "throw" },
      new NFA.LimitedNodeFactory(LIMITS.maxNodes),
    );
  } catch {
    return undefined;
  }
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

/** Whether every string that matches `narrow` matches `wide`; undefined where that is not known. */
export function patternIncluded(narrow: string, wide: string): boolean | undefined {
  if (narrow === wide) return true;
  const rest = difference(narrow, wide);
  return rest?.isEmpty;
}

/** A string that matches one pattern and not the other. */
export function patternWitness(narrow: string, wide: string): string | undefined {
  const rest = difference(narrow, wide);
  if (!rest || rest.isEmpty) return undefined;
  return firstWord(rest);
}

function difference(narrow: string, wide: string): DFA | undefined {
  const [a, b] = [language(narrow), language(wide)];
  if (!a || !b) return undefined;
  try {
    const factory = new DFA.LimitedNodeFactory(LIMITS.maxNodes);
    const not = DFA.fromFA(b, factory);
    not.complement(factory);
    return DFA.fromIntersection(a, not, factory);
  } catch {
    return undefined;
  }
}

/** A few strings that match a pattern, short ones first. */
export function patternSamples(pattern: string): string[] {
  const found = language(pattern);
  if (!found || found.isEmpty) return [];
  const samples: string[] = [];
  for (const set of found.wordSets()) {
    samples.push(Words.fromUTF16ToString(Words.pickMostReadableWord(set)));
    if (samples.length === 12) break;
  }
  return samples;
}

function firstWord(automaton: DFA): string | undefined {
  for (const set of automaton.wordSets()) return Words.fromUTF16ToString(Words.pickMostReadableWord(set));
  return undefined;
}
