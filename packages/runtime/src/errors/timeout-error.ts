import { type Answer, type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The call took longer than `timeout` (one attempt) or `totalTimeout` (all of them) allow. */
export class TimeoutError extends SpecwrightError {
  override readonly name = "TimeoutError";
  /** The limit that was reached, in milliseconds. */
  declare readonly timeout: number;

  constructor(place: ErrorPlace, timeout: number, answer?: Answer) {
    super(place, `had no complete answer within ${timeout} ms`, undefined, answer);
    this.timeout = timeout;
  }
}
