import { ParseError } from "../errors/parse-error.ts";
import { beginning } from "./beginning.ts";
import { charsetOf, isKnown, textIn } from "./charset.ts";
import type { StreamContext } from "./stream-reader.ts";

/** How a body is read. What should be text may be bytes. */
export interface Source {
  readonly blob: () => Promise<Blob>;
  readonly text: () => Promise<string | Blob>;
}

/**
 * A body that may not be text in UTF-8: that of a failure, of which the beginning is received, one that names another
 * charset, and one of which nothing is known. Bytes that are not the text that they should be stay bytes.
 * @param broke is told why a body is not as it should be
 * @param isDescribed whether the body of a success must be text
 */
export async function checkedText(
  response: Response,
  broke: (cause: unknown) => undefined,
  context: StreamContext,
  isDescribed: boolean,
): Promise<Source> {
  const source = response.ok ? response : await beginning(response, broke, context);
  const text = async (): Promise<string | Blob> => {
    const read = await textOrBytes(response, source, context.isCut);
    const isWrong = isDescribed || (!response.ok && response.headers.has("content-type"));
    if (typeof read !== "string" && isWrong) broke(noText(response, context));
    return read;
  };
  return { blob: () => source.blob(), text };
}

/**
 * The text of a body in the charset that the content type of a response names. Bytes that are no such text stay bytes.
 * @param isCut whether the last character may not be whole
 */
export async function textOrBytes(
  { headers }: Response,
  source: Pick<Response, "blob">,
  isCut?: boolean,
): Promise<string | Blob> {
  const whole = await source.blob();
  // React Native does not tell the bytes of a Blob.
  if (!whole.arrayBuffer) return await new Response(whole).text();
  const bytes = new Uint8Array(await whole.arrayBuffer());
  return textIn(headers.get("content-type") ?? "", bytes, isCut) ?? whole;
}

/** The error for bytes that are not the text that their content type says. */
export function noText(response: Response, { place }: StreamContext): ParseError {
  const charset = charsetOf(response.headers.get("content-type") ?? "");
  return new ParseError(place, response, "", isKnown(charset) ? "text in its charset" : "text in a known charset");
}
