import type { Confidential } from "../errors/redact.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { IsFailure } from "./envelope.ts";

/** What a stream has to know about the call that it came from. */
export interface StreamContext extends Confidential {
  readonly place: ErrorPlace;
  readonly options: {
    readonly signal?: AbortSignal | undefined;
    readonly streamTimeout?: number | undefined;
    readonly accept?: string;
  };
  readonly core?: {
    readonly definition: {
      readonly envelope?: IsFailure;
      readonly credentials?: { readonly [option: string]: string };
    };
    readonly options: { readonly streamTimeout?: number | undefined };
  };
  /** Why the body of a failure is not whole, or not the JSON that it should be. */
  broken?: unknown;
  /** Makes the error for a deadline that passes now. */
  late?: (cause: Error) => Error;
  /** Takes the listener of a stream from the caller's signal. */
  release?: () => void;
}

/** Reads the body of a success piece by piece. */
export interface StreamReader {
  /**
   * Resolves to `undefined` for a response of another kind, unless a stream was asked for.
   * @param kind how the response is described
   * @param name the kind that this reader is for
   */
  read(
    response: Response,
    context: StreamContext,
    descriptor?: { readonly method: string; readonly accept?: string },
    kind?: string,
    name?: string,
  ): Promise<AsyncGenerator<unknown, void, undefined>>;
}
