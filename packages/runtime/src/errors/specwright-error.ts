/** The call in which an error happened. It holds nothing that could be a secret. */
export interface ErrorPlace {
  /** operationId, or the path template of a raw call. */
  readonly operation: string;
  /** `PATCH /sessions/{sessionId}`: the template, never the values. */
  readonly route: string;
}

/** The part of a response that an error keeps. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
}

/** What every error of this runtime has in common. Tell them apart with the guards, which also work across copies. */
export abstract class SpecwrightError extends Error {
  abstract override readonly name: string;
  /** operationId of the call that failed. */
  declare readonly operation: string;
  /** Method and path template of the call that failed. */
  declare readonly route: string;
  /** Status of the answer, if one had come. */
  declare readonly status?: number | undefined;
  /** Its headers. They are not enumerable, so that a logged error shows the body and not the transport. */
  declare readonly headers?: Headers | undefined;

  /** `problem` continues the sentence that begins with the operation: "was answered with 404". */
  constructor(place: ErrorPlace, problem: string, options?: ErrorOptions, answer?: Answer) {
    super(`${place.operation} ${problem} (${place.route})`, options);
    Object.assign(this, place, answer && { status: answer.status });
    Object.defineProperty(this, "headers", { get: () => answer?.headers });
  }

  /** Everything but stack, cause and transport. The guards recognise the error after `JSON.parse`. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}
