/** What URLs, JSON, HTML and the texts of programs write in place of a character. Each match stands for one. */
export const ESCAPE: RegExp = /\\+(?:u([\da-f]{4})|(["\\/]))|(?:%(?:25)*|\\+x)([\da-f]{2})|&(?:amp;)*#(x?[\da-f]+);/gi;

/** Replaces `\u002b`, `\/`, `\x2b`, `%2B`, `%252b`, `&#43;` and `&#x2b;` by the characters that they stand for. */
export function unescaped(text: string): string {
  // The number of an entity is decimal, or begins with an x as a hexadecimal literal does after its zero.
  return text.replace(
    ESCAPE,
    (_, json, sign, url, entity) => sign ?? String.fromCharCode(Number(entity ? `0${entity}` : `0x${json ?? url}`)),
  );
}
