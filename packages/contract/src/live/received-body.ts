import { isUtf8 } from "node:buffer";

/** What came of a body, as far as it came. */
export interface ReceivedBody {
  /** With a byte order mark, if it has one. */
  readonly text: string;
  /** What is wrong with its bytes; undefined if nothing is. */
  readonly fault: "not UTF-8" | undefined;
  /** Why it ended too early; undefined if it did not. */
  readonly error: unknown;
}

/** Reads a body to its end. Bytes that are no UTF-8 become the replacement character, as in a browser. */
export async function receivedBody(response: Response): Promise<ReceivedBody> {
  const pieces: Uint8Array[] = [];
  let error: unknown;
  try {
    for await (const piece of response.body ?? []) pieces.push(piece);
  } catch (thrown) {
    error = thrown;
  }
  const bytes = Buffer.concat(pieces);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  // What was cut may end within a character.
  const fault = error === undefined && !isUtf8(bytes) ? "not UTF-8" : undefined;
  return { text, fault, error };
}
