import { firstServerUrl } from "./base-path.ts";
import { objectOr, type UnknownObject } from "./json.ts";

/** The token endpoints of a document's OAuth flows, as written: whole URLs, or relative ones. Variables are in braces. */
export function tokenUrls(root: UnknownObject): string[] {
  const schemes = Object.values(objectOr(objectOr(root.components).securitySchemes));
  const flows = schemes.flatMap((scheme) => Object.values(objectOr(objectOr(scheme).flows)));
  return flows
    .map((flow) => objectOr(flow).tokenUrl)
    .filter((url) => typeof url === "string" && url !== "") as string[];
}

/** The paths of these endpoints, those of relative URLs below the document's first server. */
export function tokenPaths(root: UnknownObject): string[] {
  const base = URL.parse(firstServerUrl(root) ?? "", "http://document.invalid")?.href ?? "http://document.invalid";
  return tokenUrls(root).flatMap((url) => {
    const path = URL.parse(url.replaceAll(/\{[^{}]+\}/g, "_variable_"), base)?.pathname;
    return path === undefined ? [] : [path];
  });
}

/** Whether a URL or path is a documented one, in which `_variable_` or braces stand for any text. */
export function isLike(text: string, documented: string): boolean {
  const parts = documented.split(/\{[^{}]+\}|_variable_/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`).test(text);
}
