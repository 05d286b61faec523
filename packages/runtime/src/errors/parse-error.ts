import { shown } from "./shown.ts";
import { type Answer, type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The body of an answer is not what the document promises, but HTML or truncated JSON. */
export class ParseError extends SpecwrightError {
  override readonly name = "ParseError";
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The beginning of the body as text, at most 2,000 characters. */
  declare readonly text: string;

  constructor(place: ErrorPlace, answer: Answer, text: string, expected = "JSON") {
    const type = shown(answer.headers.get("content-type") ?? "a body");
    super(place, `was answered with ${answer.status} and ${type} that is not ${expected}`, undefined, answer);
    this.text = text.slice(0, 2_000);
  }
}
