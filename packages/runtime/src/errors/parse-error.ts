import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** How much of an unreadable body an error keeps, in characters. */
const KEPT = 2_000;

/** An answer came whose body is not what the document promises: HTML, truncated JSON, nothing at all. */
export class ParseError extends SpecwrightError {
  override readonly name = "ParseError";
  readonly status: number;
  /** The beginning of the body as text, at most 2,000 characters. */
  readonly text: string;

  constructor(
    place: ErrorPlace,
    answer: { status: number; expected: string; contentType: string | null; text: string; cause?: unknown },
  ) {
    const found = answer.text === "" ? "an empty body" : (answer.contentType ?? "a body without content type");
    super(
      `${place.operation} expected ${answer.expected} with status ${answer.status}, got ${found} (${place.route})`,
      place,
      answer.cause === undefined ? undefined : { cause: answer.cause },
    );
    this.status = answer.status;
    this.text = answer.text.slice(0, KEPT);
  }
}
