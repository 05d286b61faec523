/** How an operation pages. Paths are dotted and lead into the answer. */
export interface PagingRule {
  readonly style: "page" | "offset" | "cursor";
  readonly in: "query" | "body";
  /** Name of the parameter that chooses the page. */
  readonly parameter: string;
  /** Path of the items; "" if the answer itself is the array. */
  readonly items: string;
  /** Path of the next cursor. */
  readonly next?: string;
  /** Name of the parameter for the size of a page. */
  readonly size?: string;
  /** Path of the number of pages. */
  readonly pages?: string;
  /** Path of the number of items on all pages. */
  readonly total?: string;
  /** Number of the first page or item. */
  readonly first?: number;
}

/** What a client does beyond what the document says, as its package tells the harness. */
export interface Behaviour {
  /** By operationId. */
  readonly pages?: { readonly [operationId: string]: PagingRule };
  /** By operationId, whether it may be sent twice, where that is another than its method says. */
  readonly repeatable?: { readonly [operationId: string]: boolean };
  /** By operationId, the header that holds a key by which the provider recognises a repetition. */
  readonly keys?: { readonly [operationId: string]: string };
  /** How a failure is told with a success status: in such a body the dotted path `property` is `error`. */
  readonly envelope?: { readonly property: string; readonly error: string };
}
