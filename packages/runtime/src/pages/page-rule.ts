/** How an operation pages, as the provider documents it: plain data, written by the generator. */
export interface PageRule {
  /** `page` counts pages, `offset` counts items, `cursor` repeats what the last page named. */
  readonly style: "page" | "offset" | "cursor";
  /** Where the parameter stands. */
  readonly in: "query" | "body";
  /** Name of the parameter that chooses the page. */
  readonly parameter: string;
  /** Dotted path of the items in the data; the empty one where the data is the array. */
  readonly items: string;
  /** `cursor`: dotted path of the next cursor in the data. */
  readonly next?: string;
  /** Name of the parameter for the size of a page; a page shorter than the caller asked for is the last one. */
  readonly size?: string;
  /** Dotted path of the number of pages in the data. */
  readonly pages?: string;
  /** Dotted path of the number of items on all pages in the data. */
  readonly total?: string;
  /** Number of the first page or item; 1 for `page` and 0 for `offset` where nothing is said. */
  readonly first?: number;
}
