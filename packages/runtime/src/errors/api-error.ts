import { shown } from "./shown.ts";
import { type Answer, type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The provider answered, and the answer is not a success. */
export class ApiError<Body = unknown> extends SpecwrightError {
  override readonly name = "ApiError";
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The decoded body. Its type is the union of the documented error bodies. */
  declare readonly body: Body;
  /** Whether the document describes this status, and the body could be read as described. */
  declare readonly documented: boolean;

  constructor(place: ErrorPlace, answer: Answer, body: Body, documented: boolean, options?: ErrorOptions) {
    super(place, describe(answer.status, body, documented), options, answer);
    this.body = body;
    this.documented = documented;
  }
}

function describe(status: number, body: unknown, documented: boolean): string {
  let text = `was answered with ${status}`;
  if (status < 400 && !documented) text += ", which is not documented";
  // The sentence that most providers put into one of these, at most 200 characters of it.
  const { message, detail, error, title } = Object(body);
  const said = [body, message, detail, error, error?.message, title].find((value) => typeof value === "string");
  if (said) text += `: ${shown(said)}`;
  return text;
}
