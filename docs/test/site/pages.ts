import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of the finished site. */
export interface SitePage {
  /** Its path on the server: `/start/team/`. */
  readonly path: string;
  readonly html: string;
}

/** Every page, in the order of their paths. */
export function pagesOf(site: string): SitePage[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => ({
      path: `/${name.replace(/(^|\/)index\.html$/, "$1")}`,
      html: readFileSync(join(site, name), "utf8"),
    }));
}

/** The addresses to which elements of a page lead, or from which they come, as a browser reads them. */
export function addressesOf({ html }: SitePage): string[] {
  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
    script.slice(0, script.indexOf(">") + 1),
  );
  return [...markup.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => unescaped(address));
}

/** What a fragment can name on a page. */
export function anchorsOf({ html }: SitePage): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => unescaped(id)));
}

function unescaped(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

/** How long a page is that axe looks at four times: what is longer has more of the same. */
const LONGEST = 200_000;

/** One page of each kind, the longest that is not too long: pages of a kind are made by the same code, and look alike. */
export function kindsOf(pages: readonly SitePage[]): SitePage[] {
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));
  return [...kinds.values()].map((alike) => {
    const byLength = alike.toSorted((a, b) => a.html.length - b.html.length);
    return byLength.findLast(({ html }) => html.length <= LONGEST) ?? (byLength[0] as SitePage);
  });
}

function kindOf(path: string): string {
  return path
    .replace(/^\/providers\/[^/]+\/operations\/.+/, "an operation")
    .replace(/^\/providers\/[^/]+\//, "of a provider: ")
    .replace(/^\/reference\/api\/.+/, "of an engine package")
    .replace(/^\/(guides|reference|start)\/.+/, "below $1");
}
