import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The body of an answer is not what the document promises, but HTML, truncated JSON or empty. */
export class ParseError extends SpecwrightError {
  override readonly name = "ParseError";
  declare readonly status: number;
  /** The beginning of the body as text, at most 2,000 characters. */
  declare readonly text: string;

  constructor(place: ErrorPlace, { status, headers }: Response, text: string, expected = "JSON") {
    let found = headers.get("content-type") ?? "no content type";
    if (/json/i.test(found)) found = `malformed ${found}`;
    if (text === "") found = "an empty body";
    super(place, `expected ${expected} with status ${status}, got ${found}`);
    this.status = status;
    this.text = text.slice(0, 2_000);
  }
}
