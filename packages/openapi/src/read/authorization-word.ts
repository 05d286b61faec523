/** What stands where the key goes: `<key>`, `{token}`, `$KEY`, `your-api-key`, `token=…`, `z_1234`, `...`. */
const placeholder = /^(?:[<{[$…]|\.\.\.|x{3}|[\w.-]*(?:\d|your|=|[._-](?:key|token|secret|jwt)\b))/i;
/** A placeholder that needs no quotes around it. */
const marked = /(?<![\w-])([A-Z][\w-]*) (?:<[^<>/]*(?:key|token|secret|jwt|credential)[^<>]*>|\{[^{}]+\})/i;

const quotedTexts = /[`"'“‘]([^`"'“”‘’\n]+)[`"'”’]/g;
const headerTexts = /\bauthorization\s*:\s*([^\n`"'<]*(?:<[^<>\n]+>)?[^\n`"']*)/gi;

/** "The word `Token`, a space, …", "Enter 'Bearer' [space] …", "prefixed with `Api-Key`". */
const named = [
  /\b(?:the (?:word|prefix|scheme|text)|prefix(?:ed)?(?: (?:it|the key|the token))?(?: (?:with|by))?)\s*:?\s*[`"'“‘]([A-Z][\w-]*[A-Za-z]) ?[`"'”’]/i,
  /[`"'“‘]([A-Z][\w-]*[A-Za-z])[`"'”’]\s*,?\s*(?:(?:and|followed by|then|plus)\s+)?(?:\[space\]|a (?:single )?space)/i,
];

/**
 * The word that stands before a key in the Authorization header, as the texts of its security scheme tell it: "Token" for
 * "Send `Authorization: Token <key>`". Undefined where they tell none.
 */
export function authorizationWord(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const word = wordBeforeKey(text) ?? named.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
    if (word !== undefined) return word;
  }
  return undefined;
}

function wordBeforeKey(text: string): string | undefined {
  const quoted = [...text.matchAll(headerTexts), ...text.matchAll(quotedTexts)].map(([, inner = ""]) => inner);
  for (const each of quoted) {
    const [, word = "", key = ""] = /^\s*(?:authorization\s*:\s*)?([A-Z][\w-]*)\s+(\S+)/i.exec(each) ?? [];
    if (word !== "" && !isNoWord(word) && placeholder.test(key)) return word;
  }
  const [, word] = marked.exec(text) ?? [];
  return word === undefined || isNoWord(word) ? undefined : word;
}

/** Words that prose has before a key. */
function isNoWord(word: string): boolean {
  return (
    /^(authorization|header|key|token|the|a|an|your|my|is|as|to|with|use|like|format|example|api|and|or)$/i.test(
      word,
    ) && word !== "Token"
  );
}
