/** Regular expressions that find a secret in an unescaped text: the secret itself, and its base64, even inside a longer one. */
export function spellingsOf(secret: string): string[] {
  // In UTF-8, one for each character.
  const bytes = unescaped(encodeURIComponent(secret));
  // What stands beside the secret changes the characters at both ends, which are left out.
  const base64 = [3, 2, 0].map((start, skipped) =>
    btoa("aa".slice(skipped) + bytes)
      .replace(/.=+$/, "")
      // The beginning of a long one is enough.
      .slice(start, 60)
      // A URL has other signs in the place of + and /.
      .replace(/\W/g, ".")
      .concat("[\\w+/=-]*"),
  );
  // HTML has names for hundreds of signs.
  const texts = [secret, bytes].map((text) => unescaped(text).replace(/\W/g, "(?:\\$&|\\+|&(?:amp;)*\\w+;)"));
  return [...texts, ...base64];
}

/** Replaces `\u002b`, `\/`, `%2B`, `%252b`, `&#43;` and `&#x2b;` by the characters that they stand for. */
export function unescaped(text: string): string {
  return text.replace(
    /\\{1,4}(?:u([\da-f]{4})|(["\\/]))|%(?:25)*([\da-f]{2})|&(?:amp;)*#(x?[\da-f]+);/gi,
    // The number of an entity is decimal, or begins with an x as a hexadecimal literal does after its zero.
    (_, json, sign, url, entity) => sign ?? String.fromCharCode(Number(entity ? `0${entity}` : `0x${json ?? url}`)),
  );
}
