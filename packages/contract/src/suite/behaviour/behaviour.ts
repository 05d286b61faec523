import type { PagingRule } from "../../document/paging-rule.ts";

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
  /** Data that ends a stream of events and is no event. */
  readonly streamEnd?: string;
}
