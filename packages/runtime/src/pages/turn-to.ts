import type { Named } from "./page-problem.ts";

/**
 * The URL of the next page. Credentials go along, so it has to be on the same origin.
 * @param url of the page that names it
 */
export function turnTo(next: unknown, url: string): Named {
  if (!next) return {};
  if (typeof next !== "string" || !URL.canParse(next, url)) return { problem: "noUrl" };
  const { href, origin } = new URL(next, url);
  if (origin !== new URL(url).origin) return { problem: "elsewhere" };
  return { next: href };
}
