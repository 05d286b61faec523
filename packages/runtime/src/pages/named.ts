import type { Named } from "./page-problem.ts";
import type { Page, PageStyle } from "./page-rule.ts";

/** For styles whose pages name the next one: an empty page is not the end, and a page like the one before is another. */
export function named(nameIn: (page: Page) => Named): PageStyle["turns"] {
  return () => {
    // Positions that were asked for, so that a server that repeats one does not keep the loop going for ever.
    const seen = new Set<unknown>();
    let empty = 0;
    let before: Page | undefined;
    return async (page) => {
      const { next, problem } = nameIn(page);
      seen.add(JSON.stringify(page.position));
      const again = next !== undefined && seen.has(JSON.stringify(next));
      const last = before;
      before = page;
      empty = page.items.length ? 0 : empty + 1;
      // Few pages need the rules for these.
      if (problem || again || empty)
        return (await import("./rare-turn.ts")).rareTurn({ next, problem }, page, last, again, empty);
      return { next: next === undefined ? next : () => next };
    };
  };
}
