/** Where an error happened: enough to find the call, nothing that could hold a secret. */
export interface ErrorPlace {
  /** operationId, or the path template of a raw call. */
  readonly operation: string;
  /** `PATCH /sessions/{sessionId}`: the template, never the values. */
  readonly route: string;
}

/** What every error of this runtime has in common. Tell them apart with the guards, which also work across copies. */
export abstract class SpecwrightError extends Error {
  abstract override readonly name: string;
  /** operationId of the call that failed. */
  readonly operation: string;
  /** Method and path template of the call that failed. */
  readonly route: string;

  constructor(message: string, place: ErrorPlace, options?: ErrorOptions) {
    super(message, options);
    this.operation = place.operation;
    this.route = place.route;
  }
}
