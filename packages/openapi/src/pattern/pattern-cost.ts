import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** Repetitions of at most so many characters cost little, however often they are tried. */
const FEW = 8;

/**
 * By how much the steps of a backtracking engine can grow with the length of a text: with which power of it, or
 * infinitely where it is an exponent. The true growth is often less, and never more.
 */
export function growth(pattern: string, unicode: boolean): number {
  const root = new RegExpParser().parsePattern(pattern, undefined, undefined, { unicode });
  let [repetitions, nested, referring] = [0, false, false];
  visitRegExpAST(root, {
    onQuantifierEnter: (quantifier) => {
      if (quantifier.max <= FEW) return;
      repetitions += 1;
      nested ||= branches(quantifier.element);
    },
    onBackreferenceEnter: () => {
      referring = true;
    },
  });
  if (nested || referring) return Number.POSITIVE_INFINITY;
  // An expression is tried from each place of the text.
  return repetitions === 0 ? 0 : repetitions + 1;
}

/** Whether what is repeated can match one text in several ways. */
function branches(element: AST.QuantifiableElement): boolean {
  let several = false;
  visitRegExpAST(element, {
    onQuantifierEnter: () => {
      several = true;
    },
    onGroupEnter: ({ alternatives }) => {
      several ||= alternatives.length > 1;
    },
    onCapturingGroupEnter: ({ alternatives }) => {
      several ||= alternatives.length > 1;
    },
  });
  return several;
}
