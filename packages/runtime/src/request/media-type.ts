/** Whether a text is JSON as it is sent, in UTF-8. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b(?!.*charset=(?!.?utf-?8))/i.test(mediaType);
}

/** Whether a body of a type is a value of JSON in each line. */
export function isLines(mediaType: string): boolean {
  return /json-?l|ndjson|json-s[et]|stream\+json/i.test(mediaType);
}

/** What is there for a media type. It is the same with other parameters and in another case. */
export function byType<Value>(types: { readonly [mediaType: string]: Value }, mediaType: string): Value | undefined {
  const isSame = (type: string): boolean => bareType(type) === bareType(mediaType);
  return Object.entries(types).find(([type]) => isSame(type))?.[1];
}

function bareType(mediaType: string): string {
  return mediaType.replace(/\s*;.*/s, "").toLowerCase();
}

/** @throws Error (wrapped by the caller) for a text in a charset that it is not sent in */
export function checkCharset(mediaType: string): void {
  if (/charset=(?!.?utf-?8)/i.test(mediaType)) throw new Error(`text cannot be sent as ${mediaType}: pass bytes`);
}

/**
 * What an object cannot be sent as. A description may have objects as plain text or YAML, and JSON is both. Nothing else
 * says how one is written: what names a file, or holds its bytes, is none.
 */
export const NO_OBJECT: RegExp = /^(?!text|.*yaml)|xml/;
