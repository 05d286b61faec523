import { unescaped } from "./unescaped.ts";

/** Regular expressions that find a secret in an unescaped text: the secret itself, and its base64, even inside a longer one. */
export function spellingsOf(secret: string): string[] {
  // HTML has names for hundreds of signs.
  const texts = textsOf(secret).map((text) => text.replace(/\W/g, "(?:\\$&|\\+|&(?:amp;)*\\w+;)"));
  // The beginning of a long one is enough. A URL has other signs in the place of + and /.
  const base64 = base64Of(secret).map((text) => `${text.slice(0, 60).replace(/\W/g, ".")}[\\w+/=-]*`);
  return [...texts, ...base64, hexOf(secret)];
}

/** The texts that a secret is the beginning of, if a text was cut off inside of it. */
export function beginningsOf(secret: string): string[] {
  const base64 = base64Of(secret);
  const inUrls = base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return [...textsOf(secret), ...base64, ...inUrls, hexOf(secret)];
}

/** A secret, and its bytes as a URL spells them, both unescaped. */
function textsOf(secret: string): string[] {
  return [unescaped(secret), bytesOf(secret)];
}

/** What base64 has of a secret that has 0, 1 or 2 bytes before it in its group of three. */
function base64Of(secret: string): string[] {
  const bytes = bytesOf(secret);
  // What stands beside the secret changes the characters at both ends, which are left out.
  return [3, 2, 0].map((start, skipped) =>
    btoa("aa".slice(skipped) + bytes)
      .replace(/.=+$/, "")
      .slice(start),
  );
}

function hexOf(secret: string): string {
  return [...bytesOf(secret)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}

/** In UTF-8, one for each character. */
function bytesOf(secret: string): string {
  return unescaped(encodeURIComponent(secret));
}
