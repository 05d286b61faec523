/**
 * Why there is no next page, although the page before was not the last one. Cursors and URLs may hold secrets, so none is
 * shown.
 */
export const WORDS = {
  again: "a page names a next page that was read already, so the loop would never end. Tell the provider",
  empty: "100 pages in a row were empty. Ask for less, or begin again at the position that the last page names",
  lost: "the last item of a page has no id, so nothing names the next page. Correct `id` in provider.yaml",
  noUrl: "what a page names as the next one is no URL. Correct `next` in provider.yaml, or tell the provider",
  elsewhere:
    "a page names a next page on another origin, and credentials don't go there. Pass that origin in `baseUrl` if it is the provider's",
} as const;

export type PageProblem = keyof typeof WORDS;

/** What names the next page, `undefined` after the last one, or why nothing does. */
export interface Named {
  readonly next?: unknown;
  readonly problem?: PageProblem | false | undefined;
}
