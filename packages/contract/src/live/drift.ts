/** Something a provider does, or was sent, that the document does not say. */
export interface Drift {
  /** operationId; undefined if the request matches no operation. */
  readonly operation: string | undefined;
  /** "GET /pets/1". */
  readonly request: string;
  /** 0 where no answer came. */
  readonly status: number;
  /** "response/body/items/0/name" */
  readonly place: string;
  /** The keyword that failed, or `undocumented-field`, `status`, `malformed`, … */
  readonly code: string;
  readonly message: string;
  /** What to do about it; undefined where that is to correct the description or the provider. */
  readonly hint?: string;
  /** JSON pointer to the part of the description that says otherwise. */
  readonly pointer?: string;
}
