import type { AnyOperation } from "../operation/define-operation.ts";

/** How an operation pages, as the provider documents it; written by the generator. */
export interface PageRule {
  /** How the next page is found: `pageNumber`, `itemOffset`, `cursor`, `lastItem`, `nextUrl` or `linkHeader`. */
  readonly style: PageStyle;
  /** The location of the parameter. Absent if the server names whole URLs. */
  readonly in?: "query" | "body";
  /** Name of the parameter that chooses the page. Absent if the server names whole URLs. */
  readonly parameter?: string;
  /** Dotted path of the items in the data, empty if the data is the array. */
  readonly items: string;
  /**
   * Set if the document lets the list be null or absent: the names of what else a page has. A page without a list is
   * empty if it has one of them, or nothing at all.
   */
  readonly absent?: readonly string[];
  /** `cursor`: dotted path of the next cursor in the data. `nextUrl`: of the next URL, or its name if that has dots. */
  readonly next?: string;
  /** `lastItem`: dotted path of the id in an item, empty if the item is the id. */
  readonly id?: string;
  /**
   * Name of the parameter for the size of a page. If the server does not tell how much there is, a page is the last one
   * if it is shorter than the caller asked for and shorter than the first page.
   */
  readonly size?: string;
  /** Dotted path of the number of pages in the data. */
  readonly pages?: string;
  /** Dotted path of the number of items on all pages in the data. */
  readonly total?: string;
  /** `whileMore`: dotted path of a flag that is `false` on the last page. */
  readonly more?: string;
  /** `whileMore`: dotted path of a flag that is `true` on the last page. */
  readonly last?: string;
  /** Number of the first page or item. The default is the style's own. */
  readonly first?: number;
}

/** A way to find the next page. */
export interface PageStyle {
  /** The position of the first page. */
  readonly first?: number;
  /**
   * Makes a function for one loop. It is given page after page, and says what comes after each.
   * @param size of a page, as the caller asks for it; `NaN` if the caller does not say
   */
  readonly turns: (size: number) => TakePage;
}

export type TakePage = (page: Page) => Turn | Promise<Turn>;

/** A page that was received. */
export interface Page {
  readonly operation: AnyOperation;
  readonly rule: PageRule;
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** The parameter's value for this page, or its URL. */
  readonly position: unknown;
  /** Whether the server says that there are more pages. */
  readonly more?: boolean;
}

/** What comes after a page. */
export interface Turn {
  /** Whether the page is none for the caller: it is empty, or it is the one before once more. */
  readonly isOver?: unknown;
  /**
   * Gives the parameter's value for the next page, or its URL. It is called after the caller got the page, and fails if
   * the next page cannot be asked for. Absent after the last page.
   */
  readonly next?: (() => unknown) | undefined;
}
