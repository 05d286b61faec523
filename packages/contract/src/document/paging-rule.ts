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
