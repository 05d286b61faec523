/**
 * What a reference means in a description that says by `$self` which address it has (OpenAPI 3.2): the path of a file
 * beside it, and "" where it is the description itself. Nothing where the reference leads elsewhere.
 */
export function besideSelf(self: string, reference: string): string | undefined {
  const here = urlOf(self, "self://here/");
  const there = here && urlOf(reference, here.href);
  if (!here || !there || there.search !== here.search || there.host !== here.host) return undefined;
  if (there.protocol !== here.protocol) return undefined;
  if (there.pathname === here.pathname) return "";
  const folder = here.pathname.replace(/[^/]*$/, "");
  return there.pathname.startsWith(folder) ? there.pathname.slice(folder.length) : undefined;
}

function urlOf(text: string, base: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
