/** The bytes of a text in UTF-8, one for each character. */
export function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Regular expressions that find a secret in an unescaped text: as it is, and in base64, also as a part of more. */
export function spellingsOf(secret: string): string[] {
  const bytes = utf8(secret);
  // What stands beside the secret changes the characters at both ends, which are left out.
  const base64 = [3, 2, 0].map((start, skipped) =>
    btoa("aa".slice(skipped) + bytes)
      .replace(/.=+$/, "")
      .slice(start)
      // A URL has other signs in the place of + and /.
      .replace(/\W/g, "."),
  );
  return [...[secret, bytes].map((text) => unescaped(text).replace(/\W/g, "\\$&")), ...base64];
}

/** The characters that HTML and XML have names for. */
const NAMED: { readonly [name: string]: number } = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };

/** Replaces `\u002b`, `\/`, `%2B`, `%252b`, `&#43;`, `&#x2b;` and `&amp;` by the characters that they stand for. */
export function unescaped(text: string): string {
  return text.replace(
    /\\{1,4}(?:u([\da-f]{4})|(["\\/]))|%(?:25)*([\da-f]{2})|&(?:amp;)*(?:#(x?[\da-f]+)|(amp|lt|gt|quot|apos));/gi,
    // The number of an entity is decimal, or begins with an x as a hexadecimal literal does after its zero.
    (_, json, sign, url, entity, name) =>
      sign ?? String.fromCharCode(NAMED[name] ?? Number(entity ? `0${entity}` : `0x${json ?? url}`)),
  );
}
