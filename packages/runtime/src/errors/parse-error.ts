import { shown } from "./shown.ts";
import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The body of an answer is not what the document promises, but HTML or truncated JSON. */
export class ParseError extends SpecwrightError {
  override readonly name = "ParseError";
  declare readonly status: number;
  /** The beginning of the body as text, at most 2,000 characters. */
  declare readonly text: string;

  constructor(place: ErrorPlace, { status, headers }: Response, text: string, expected = "JSON") {
    const type = shown(headers.get("content-type") ?? "a body");
    super(place, `was answered with ${status} and ${type} that is not ${expected}`);
    this.status = status;
    this.text = text.slice(0, 2_000);
  }
}
