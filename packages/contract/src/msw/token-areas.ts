import type { UnknownObject } from "../document/json.ts";
import { tokenUrls } from "../document/token-urls.ts";
import type { Area } from "./mocked-urls.ts";

/** The token endpoints of a document that lie on hosts of their own: a client asks there before it calls. */
export function tokenAreas(root: UnknownObject, areas: readonly Area[]): Area[] {
  const [first] = areas;
  return tokenUrls(root).flatMap((url): Area[] => {
    const whole = URL.parse(url, first?.url);
    return whole === null || /[{}]/.test(url) ? [] : [{ url: whole.origin + whole.pathname, path: whole.pathname }];
  });
}
