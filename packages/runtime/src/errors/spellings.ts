/** The bytes of a text in UTF-8, one for each character. */
export function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Regular expressions that find a secret in an unescaped text: as it is, and in base64, also as a part of more. */
export function spellingsOf(secret: string): string[] {
  const bytes = utf8(secret);
  // What stands beside the secret changes the characters at both ends, which are left out.
  const base64 = [0, 2, 3].map((start) =>
    btoa("aa".slice(0, start && start - 1) + bytes)
      .replace(/.=+$/, "")
      .slice(start)
      .replace(/\+/g, "[+-]")
      .replace(/\//g, "[/_]"),
  );
  return [...[secret, bytes].map((text) => unescaped(text).replace(/\W/g, "\\$&")), ...base64];
}

/** What HTML has names for. The last one is of XML. */
const ENTITIES: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Replaces `\u002b`, `\/`, `%2B`, `%252b`, `&#43;`, `&#x2b;` and `&amp;` by the characters that they stand for. */
export function unescaped(text: string): string {
  return text.replace(
    /\\{1,4}(?:u([\da-f]{4})|(["\\/]))|%(?:25)*([\da-f]{2})|&(?:amp;)*(?:#(x?[\da-f]+)|(amp|lt|gt|quot|apos));/gi,
    // The number of an entity is decimal, or begins with an x as a hexadecimal literal does after its zero.
    (_, json, sign, url, entity, name) =>
      sign ?? ENTITIES[name] ?? String.fromCharCode(Number(entity ? `0${entity}` : `0x${json ?? url}`)),
  );
}
