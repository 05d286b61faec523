import { spelled } from "./hidden.ts";

/** Words that mean something to a compiler, a bundler or a test runner wherever a comment has them. */
const DIRECTIVES = /[@#](?=ts-|jsx|__|(vitest|jest)-environment|\s*source(mapping)?url\s*=)/gi;

/** Most texts have nothing of what is changed, and are known to have nothing in a fraction of the time. */
const SPECIAL = /[^ -~\n\t]|[@#]|\*\//;

/** Text of a description in a comment of code: it cannot end the comment, and says nothing to tools. Its lines stay lines. */
export function asComment(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return spelled(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n"), "\n\t")
    .replace(/\*(?=\/)/g, "*\u200b")
    .replace(DIRECTIVES, "$&\u200b");
}
