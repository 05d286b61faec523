import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The call took longer than `timeout` (one attempt) or `totalTimeout` (all of them) allow. */
export class TimeoutError extends SpecwrightError {
  override readonly name = "TimeoutError";
  /** The limit that was reached, in milliseconds. */
  declare readonly timeout: number;

  constructor(place: ErrorPlace, timeout: number) {
    super(place, `had no complete answer within ${timeout} ms`);
    this.timeout = timeout;
  }
}
