type Values = Record<string, unknown>;

/** The input of any operation, before its own types narrow it. */
export interface AnyInput {
  readonly path?: Values;
  readonly query?: Values;
  readonly headers?: Values;
  readonly cookies?: Values;
  readonly contentType?: string;
  readonly body?: unknown;
}
