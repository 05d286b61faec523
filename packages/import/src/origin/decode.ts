/** Byte order marks, the longest first. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * The text of a file, without its byte order mark. What has none is UTF-8, or UTF-16 where every other one of its first
 * bytes is zero, as it is with the ASCII that a description begins with. What is neither is read as Windows-1252.
 */
export function decode(bytes: Uint8Array): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return textOf(bytes, mark.encoding);
  if (bytes[0] === 0 && bytes[1] !== 0) return textOf(bytes, "utf-16be");
  if (bytes[0] !== 0 && bytes[1] === 0) return textOf(bytes, "utf-16le");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return textOf(bytes, "windows-1252");
  }
}

function textOf(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
