type Values = Record<string, unknown>;

/** The input of any operation, before its own types narrow it. */
export interface AnyInput {
  readonly path?: Values | undefined;
  readonly query?: Values | undefined;
  readonly headers?: Values | undefined;
  readonly cookies?: Values | undefined;
  readonly contentType?: string | undefined;
  readonly body?: unknown;
}
