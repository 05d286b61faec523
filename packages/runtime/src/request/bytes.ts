/** A text or a buffer of any realm as bytes. */
export function bytesOf(value: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (!ArrayBuffer.isView(value)) return new Uint8Array(value);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/**
 * Bytes as they are now. Their owner may change them before they are sent, or give them away, and `fetch` takes neither
 * memory that is shared nor, on some platforms, a buffer that can grow.
 * @throws Error for bytes that were given away, which would be empty
 */
export function copied(bytes: ArrayBuffer | ArrayBufferView): Uint8Array {
  return bytesOf(bytes).slice();
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
