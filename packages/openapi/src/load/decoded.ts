/**
 * The text of a file, by its byte order mark. Without one it is UTF-8, or UTF-16 if every other byte of its start is 0.
 * What is neither is read as Windows-1252, in which old editors write.
 */
export function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function encodingOf([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (second === 0 && fourth === 0 && first !== 0) return "utf-16le";
  if (first === 0 && third === 0 && second !== 0) return "utf-16be";
  // A mark says that it is UTF-8, whatever follows.
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}
