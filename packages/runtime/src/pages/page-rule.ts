/** How an operation pages, as the provider documents it; written by the generator. */
export interface PageRule {
  /** How the next page is found: `pageNumber`, `itemOffset` or `cursor`. */
  readonly style: PageStyle;
  /** Where the parameter stands. */
  readonly in: "query" | "body";
  /** Name of the parameter that chooses the page. */
  readonly parameter: string;
  /** Dotted path of the items in the data; the empty one where the data is the array. */
  readonly items: string;
  /** `cursor`: dotted path of the next cursor in the data. */
  readonly next?: string;
  /**
   * Name of the parameter for the size of a page. Where the server does not tell how much there is, a page that is
   * shorter than both the caller asked for and the first one was is the last.
   */
  readonly size?: string;
  /** Dotted path of the number of pages in the data. */
  readonly pages?: string;
  /** Dotted path of the number of items on all pages in the data. */
  readonly total?: string;
  /** Number of the first page or item, where it is not the style's own. */
  readonly first?: number;
}

export interface PageStyle {
  /** Where the first page is. */
  readonly first?: number;
  readonly turn: (page: Page) => Turn;
}

/** A page that came. */
export interface Page {
  readonly rule: PageRule;
  /** How many items a page has that is not the last, where the caller says how many it should have. */
  readonly size: number | "" | undefined;
  readonly data: unknown;
  /** Items on this page. */
  readonly count: number;
  readonly place: unknown;
}

export interface Turn {
  /** Where the next page is, `undefined` after the last one. */
  readonly next: unknown;
  /** Whether the server said so: then a page with the items of the one before is another one all the same. */
  readonly told: boolean;
}
