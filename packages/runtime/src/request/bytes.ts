/** A text or a buffer of any realm as bytes. */
export function bytesOf(value: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (!ArrayBuffer.isView(value)) return new Uint8Array(value);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** Texts and buffers one after the other. */
export function joinedBytes(pieces: readonly (string | ArrayBuffer | ArrayBufferView)[]): Uint8Array {
  const all = pieces.map(bytesOf);
  const whole = new Uint8Array(all.reduce((length, { byteLength }) => length + byteLength, 0));
  let start = 0;
  for (const one of all) {
    whole.set(one, start);
    start += one.byteLength;
  }
  return whole;
}
