/** Shorter texts stand everywhere by chance. */
const shortest = 4;

/** A text that must not be written, and every spelling of it that is known. */
export interface SecretPattern {
  /** Its characters, each as it is or escaped in the way of a URL, of a form, of JSON or of HTML. */
  readonly plain: RegExp;
  /** The middle of its base64, wherever it stands in what was encoded, and its bytes as hex digits. */
  readonly encoded: RegExp;
}

/** What finds a secret in a text; undefined for one that is too short to be told from anything else. */
export function secretPattern(secret: string): SecretPattern | undefined {
  if (secret.length < shortest) return undefined;
  const encoded = [
    ...base64Cores(secret).map(spelled),
    [...Buffer.from(secret).toString("hex")].map(eitherCase).join(""),
  ]
    .filter((source) => source !== "")
    .join("|");
  return { plain: new RegExp(spelled(secret), "g"), encoded: new RegExp(encoded, "g") };
}

function spelled(text: string): string {
  return [...text].map((character) => `(?:${spellingsOf(character).join("|")})`).join("");
}

/** Names in HTML, the blank of a form, the alphabet of base64 in a URL. */
const otherSpellings: Readonly<Record<string, readonly string[]>> = {
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
  " ": [String.raw`\+`],
  "+": ["-"],
  "/": ["_"],
};

function spellingsOf(character: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return [
    // What was escaped twice has more backslashes, or 25 after the percent sign.
    String.raw`\\{0,8}${character.replace(/[.*+?^${}()|[\]\\]/, "\\$&")}`,
    [...Buffer.from(character)].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`).join(""),
    units.map((unit) => String.raw`\\{1,8}u${hex(unit, 4)}`).join(""),
    `&#0{0,6}${code};`,
    `&#[xX]0{0,6}${hex(code, 1)};`,
    ...(otherSpellings[character] ?? []),
  ];
}

function hex(value: number, digits: number): string {
  return [...value.toString(16).padStart(digits, "0")].map(eitherCase).join("");
}

function eitherCase(digit: string): string {
  return digit.replace(/[a-f]/, `[${digit}${digit.toUpperCase()}]`);
}

/** The characters of base64 that say nothing but the secret, for each of the three places where it may begin. */
function base64Cores(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2]
    .map((before) => {
      const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
      const end = Math.floor(((before + bytes.length) * 8) / 6);
      return text.slice(Math.ceil((before * 8) / 6), end);
    })
    .filter((core) => core.length >= 5);
}
