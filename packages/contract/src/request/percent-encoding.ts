/** Percent-decodes a part; text that is not valid percent-encoding stays as it is. */
export function decode(text: string): string {
  return decoded(text) ?? text;
}

/** Whether each percent sign of a text begins an encoded byte, and the bytes are UTF-8. */
export function isPercentEncoded(text: string): boolean {
  return decoded(text) !== undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
