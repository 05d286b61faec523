/** Letters of scripts in which a joiner changes how its neighbours are written, and pictures that become one. */
const JOINED = String.raw`[[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]--[\p{ASCII}\p{Script=Latin}]]`;

/**
 * Letters that nobody sees, or that change how others are seen: controls, separators of lines, the direction of text,
 * what has no width, and halves of letters.
 */
const HIDDEN = new RegExp(
  [
    String.raw`[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\u200c\u200d\ufe00-\ufe0f]]`,
    String.raw`(?<!${JOINED})[\u200c\u200d]`,
    String.raw`[\u200c\u200d](?!${JOINED})`,
  ].join("|"),
  "gv",
);

const SHORT: { readonly [letter: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text whose hidden letters are spelled as JSON spells them, `\n` and `\u202e`, but for those that may stay. */
export function spelled(text: string, kept = ""): string {
  // Most texts are plain, and are known to be so in a fraction of the time. No plain letter changes what is hidden beside it.
  return text.replace(/[^ -~]+/g, (others) =>
    others.replace(HIDDEN, (letter) => (kept.includes(letter) ? letter : (SHORT[letter] ?? units(letter)))),
  );
}

function units(letter: string): string {
  return letter
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
