import { createContext, Script } from "node:vm";
import { isUnicodePattern, regExp } from "./pattern.ts";
import { growth } from "./pattern-cost.ts";
import { type Expression, SlowPattern } from "./slow-pattern.ts";

/** What a pattern of a schema may take on one text, in milliseconds. */
const LONGEST = 100;
/** So many steps take a few milliseconds at most. */
const FEW_STEPS = 1_000_000;
/** A text so short ends by itself, whatever the pattern. */
const SHORT = 16;

/**
 * A pattern of a schema that cannot block its process: the engine of the platform judges, so that a verdict is that of
 * ECMA-262, and where it could take for ever it is stopped.
 *
 * @throws SyntaxError; its `test` throws SlowPattern
 */
export function boundedPattern(pattern: string): Expression {
  const expression = regExp(pattern);
  const power = growth(pattern, isUnicodePattern(pattern));
  const stoppable = remembered((text) => stoppableTest(expression, text));
  return {
    test: (text) => (isQuick(text, power) ? expression.test(text) : stoppable(text)),
    toString: () => String(expression),
  };
}

/** Of so many texts the verdicts are kept: one value is judged again and again with other parts changed. */
const MOST_KEPT = 100;

function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const verdicts = new Map<string, boolean | SlowPattern>();
  return (text) => {
    const verdict = verdicts.get(text) ?? verdictOf(test, text);
    if (verdicts.size >= MOST_KEPT) verdicts.clear();
    verdicts.set(text, verdict);
    if (verdict instanceof SlowPattern) throw verdict;
    return verdict;
  };
}

function verdictOf(test: (text: string) => boolean, text: string): boolean | SlowPattern {
  try {
    return test(text);
  } catch (error) {
    if (error instanceof SlowPattern) return error;
    throw error;
  }
}

function isQuick({ length }: string, power: number): boolean {
  return length <= SHORT || length ** power <= FEW_STEPS;
}

const sandbox = { expression: /a/, text: "", found: false };
const context = createContext(sandbox);
const script = new Script("found = expression.test(text)");

function stoppableTest(expression: RegExp, text: string): boolean {
  Object.assign(sandbox, { expression, text });
  try {
    script.runInContext(context, { timeout: LONGEST });
    return sandbox.found;
  } catch (cause) {
    const message = `The pattern ${JSON.stringify(expression.source)} takes more than ${LONGEST} ms for a text of ${text.length} characters. Write it so that a text can be matched in one way only: no repetition in a repetition.`;
    throw new SlowPattern(message, { cause });
  }
}
