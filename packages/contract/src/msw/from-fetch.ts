import type { Arrived } from "../mock/arrived.ts";
import { bodyLimit } from "../mock/body-limit.ts";

/**
 * A request that MSW has caught.
 *
 * @param url Path and query as the document has them.
 * @param cookies What the browser sends, which a request there does not show.
 */
export async function fromFetch(
  request: Request,
  url: string,
  cookies: Readonly<Record<string, string>>,
): Promise<Arrived> {
  const headers = new Map(request.headers);
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  if (pairs.length > 0 && !headers.has("cookie")) headers.set("cookie", pairs.join("; "));
  const body = new Uint8Array(await request.arrayBuffer());
  const wire = body.length > bodyLimit ? undefined : body;
  const target = { url, host: URL.parse(request.url)?.host, isWhole: false };
  return { method: request.method, target, address: request.url, headers, wire };
}
