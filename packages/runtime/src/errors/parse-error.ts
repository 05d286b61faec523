import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** How much of an unreadable body an error keeps, in characters. */
const KEPT = 2_000;

/** An answer came whose body is not what the document promises: HTML, truncated JSON, nothing at all. */
export class ParseError extends SpecwrightError {
  override readonly name = "ParseError";
  declare readonly status: number;
  /** The beginning of the body as text, at most 2,000 characters. */
  declare readonly text: string;

  constructor(place: ErrorPlace, { status, headers }: Response, text: string, expected = "JSON") {
    const type = headers.get("content-type") ?? "no content type";
    const found = text === "" ? "an empty body" : /json/i.test(type) ? `malformed ${type}` : type;
    super(place, `expected ${expected} with status ${status}, got ${found}`);
    this.status = status;
    this.text = text.slice(0, KEPT);
  }
}
