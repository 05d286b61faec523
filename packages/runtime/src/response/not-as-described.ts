import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import { LONGEST } from "./longest.ts";
import type { StreamContext } from "./stream-reader.ts";

// Few answers are not what they should be. This is loaded with the first of them.

/** The error for a text that is not the JSON that it should be. */
export function noJson(response: Response, context: StreamContext, text: string, where = ""): ParseError {
  return new ParseError(context.place, response, redact(text, context), `JSON${where}`);
}

/** The error for a line, or an event, without end. */
export function tooLong(response: Response, { place }: StreamContext): ParseError {
  return new ParseError(place, response, "", `lines of at most ${LONGEST} characters`);
}
