/** How an operation pages. Paths are dotted and lead into the answer. */
export interface PagingRule {
  readonly style: "page" | "offset" | "cursor" | "lastItem" | "nextUrl" | "link";
  /** Where the parameters are. Undefined if each page has a URL. */
  readonly in?: "query" | "body";
  /** Name of the parameter that chooses the page. Undefined if each page has a URL. */
  readonly parameter?: string;
  /** Path of the items; "" if the answer itself is the array. */
  readonly items: string;
  /** Path of the next cursor or URL. */
  readonly next?: string;
  /** Path of the id in an item; "" if the item is the id. Default: id. */
  readonly id?: string;
  /** Name of the parameter for the size of a page. */
  readonly size?: string;
  /** Path of the number of pages. */
  readonly pages?: string;
  /** Path of the number of items on all pages. */
  readonly total?: string;
  /** Path of a boolean that is false on the last page. */
  readonly more?: string;
  /** Path of a boolean that is true on the last page. */
  readonly last?: string;
  /** Number of the first page or item. */
  readonly first?: number;
}
