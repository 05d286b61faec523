/** Decodes the next bytes of a text. It throws for bytes that are not such a text. */
type Decode = (bytes?: Uint8Array, isMore?: boolean) => string;

/** What no text has. Bytes of another charset, or in another order, have it in UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const NO_TEXT = /[\0-\x08\x0e-\x1f\ufffe]/;

/** How a text begins whose bytes are read in the wrong order. */
const WRONG_ORDER = /^\ufffe/;

/** Charsets whose texts are other texts in ASCII. */
const SEVEN_BITS = /^(utf-?7|hz)/i;

/** What decodes the pieces of a text in a charset. An unknown charset may be UTF-8 by another name. */
export function decoderFor(charset: string | undefined): Decode {
  const known = knownDecoder(charset);
  const decoder = known ?? new TextDecoder("utf-8", { fatal: true });
  const noText = noTextIn(charset, known);
  return (bytes, stream = false) => {
    const text = decoder.decode(bytes, { stream });
    if (noText.test(text)) throw new Error("the bytes are no text");
    return text;
  };
}

/** What no text of a charset has. */
function noTextIn(charset: string | undefined, known: TextDecoder | undefined): RegExp {
  if (known) return WRONG_ORDER;
  return SEVEN_BITS.test(`${charset}`) ? /./ : NO_TEXT;
}

/**
 * The text of bytes in the charset that their content type names. It is `undefined` if they are not such a text.
 * @param isCut whether the last character may not be whole
 */
export function textIn(contentType: string, bytes: Uint8Array, isCut = false): string | undefined {
  try {
    return decoderFor(orderedCharset(charsetOf(contentType), bytes))(bytes, isCut);
  } catch {
    return undefined;
  }
}

/** In UTF-16 the first bytes may tell that the others are in the other order. */
function orderedCharset(charset: string | undefined, [first, second]: Uint8Array): string | undefined {
  const isSwapped = first === 0xfe && second === 0xff && knownDecoder(charset)?.encoding === "utf-16le";
  return isSwapped ? "utf-16be" : charset;
}

export function charsetOf(contentType: string): string | undefined {
  return /charset=["']?([^\s"';,]+)/i.exec(contentType)?.[1];
}

/** Whether a text of a content type may be read at all: no charset is named, or one that this platform knows. */
export function isKnown(charset: string | undefined): boolean {
  return knownDecoder(charset) !== undefined;
}

function knownDecoder(charset: string | undefined): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}
