import { SpecwrightError } from "./specwright-error.ts";

/** The pages of an operation cannot be read to the end. The pages before were received. */
export class PageError extends SpecwrightError {
  override readonly name = "PageError";
}
