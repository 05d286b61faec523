/** The text of a file, by its byte order mark. Without one it is UTF-8, or UTF-16 if every other byte of its start is 0. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (second === 0 && fourth === 0 && first !== 0) return "utf-16le";
  if (first === 0 && third === 0 && second !== 0) return "utf-16be";
  return "utf-8";
}
