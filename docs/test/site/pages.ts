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

/** One page of each kind: they are made by the same code, and look alike. */
export function kindsOf(pages: readonly SitePage[]): SitePage[] {
  const kinds = new Map<string, SitePage>();
  for (const page of pages) {
    const kind = kindOf(page.path);
    if (!kinds.has(kind) || page.html.length > (kinds.get(kind)?.html.length ?? 0)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

// The operations of all providers are one kind of page, and so on. The longest page stands for its kind.
function kindOf(path: string): string {
  return path
    .replace(/^\/providers\/[^/]+\/operations\/.+/, "an operation")
    .replace(/^\/providers\/[^/]+\//, "of a provider: ")
    .replace(/^\/(guides|reference|start)\/.+/, "below $1");
}
