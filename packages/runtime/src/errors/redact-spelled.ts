import { type Confidential, secretsOf } from "./redact.ts";
import { SHORTEST } from "./shortest.ts";
import { beginningsOf, spellingsOf } from "./spellings.ts";
import { ESCAPE, unescaped } from "./unescaped.ts";

// A server may say a secret in other ways than a platform. This is loaded with the first thing that one says.

/** One for each character of the unescaped text. */
const CHARACTER = new RegExp(`${ESCAPE.source}|[^]`, "gi");

/** How a text may end that was cut off inside of an escape. */
const HALF_ESCAPE = /[%&\\][\w#;]{0,5}$/;

/**
 * Takes the secrets of a call out of texts, in whatever way a URL, HTML, JSON, hex or base64 spells them. The rest of a
 * text stays as it is.
 * @param isCut whether a text may end inside of a secret
 */
export function spelledRedactor(call: Confidential, isCut = false): <Text>(text: Text) => Text {
  const all = [...new Set(secretsOf(call))];
  const spellings = all.flatMap(spellingsOf).sort((a, b) => b.length - a.length);
  const secrets = new RegExp(spellings.join("|") || "(?!)", "gi");
  const beginnings = isCut ? all.flatMap((secret) => startsOf(secret)) : [];
  return (text) => {
    if (typeof text !== "string" || text.length < SHORTEST) return text;
    const plain = unescaped(text);
    const found = [...plain.matchAll(secrets)].map(({ 0: { length }, index }) => ({ index, length }));
    const cut = cutSecret(plain, beginnings);
    if (cut < plain.length) found.push({ index: cut, length: plain.length - cut });
    if (found.length === 0) return text;
    const characters = text.match(CHARACTER) as string[];
    for (const { index, length } of found) characters.fill("", index, index + length)[index] = "[redacted]";
    return characters.join("") as never;
  };
}

/** A text without the secrets of a call. It was cut off somewhere, or is not what it should be. */
export function redactSpelled(text: string, call: Confidential): string {
  return spelledRedactor(call, true)(text);
}

interface Start {
  readonly text: string;
  /** How many of its characters are a secret already: of `Bearer abcdef`, not the first seven. */
  readonly least: number;
}

function startsOf(secret: string): Start[] {
  return beginningsOf(secret).map((text) => ({ text, least: Math.max(SHORTEST, text.indexOf(" ") + 2) }));
}

/** Where the beginning of a secret stands at the end of a text; the end if there is none. */
function cutSecret(plain: string, starts: readonly Start[]): number {
  const whole = plain.replace(HALF_ESCAPE, "");
  const found = starts.map(({ text, least }) => {
    for (let length = Math.min(text.length, whole.length); length >= least; length--)
      if (whole.endsWith(text.slice(0, length))) return whole.length - length;
    return plain.length;
  });
  return Math.min(plain.length, ...found);
}
