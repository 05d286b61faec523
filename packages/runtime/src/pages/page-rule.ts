/** How an operation pages, as the provider documents it; written by the generator. */
export interface PageRule {
  /** How the next page is found: `pageNumber`, `itemOffset` or `cursor`. */
  readonly style: PageStyle;
  /** The location of the parameter. */
  readonly in: "query" | "body";
  /** Name of the parameter that chooses the page. */
  readonly parameter: string;
  /** Dotted path of the items in the data, empty if the data is the array. */
  readonly items: string;
  /** `cursor`: dotted path of the next cursor in the data. */
  readonly next?: string;
  /**
   * Name of the parameter for the size of a page. If the server does not tell how much there is, a page is the last one
   * if it is shorter than the caller asked for and shorter than the first page.
   */
  readonly size?: string;
  /** Dotted path of the number of pages in the data. */
  readonly pages?: string;
  /** Dotted path of the number of items on all pages in the data. */
  readonly total?: string;
  /** Number of the first page or item. The default is the style's own. */
  readonly first?: number;
}

/** A way to find the next page. */
export interface PageStyle {
  /** The position of the first page. */
  readonly first?: number;
  readonly turn: (page: Page) => Turn;
}

/** A page that was received. */
export interface Page {
  readonly rule: PageRule;
  /** Items on a page that is not the last. `NaN` if the caller did not say how many there should be. */
  readonly size: number;
  readonly data: unknown;
  /** Items on this page. */
  readonly count: number;
  /** The parameter's value for this page. */
  readonly position: unknown;
}

/** What comes after a page. */
export interface Turn {
  /** The parameter's value for the next page, `undefined` after the last one. */
  readonly next: unknown;
  /** Whether the server itself told the position. Then a page with the same items as the one before is another page. */
  readonly told: boolean;
}
