import type { IncomingMessage } from "node:http";
import type { Arrived } from "./arrived.ts";
import { readBody } from "./read-body.ts";
import { requestTarget } from "./request-target.ts";

/** A request from a socket, with all of its body. */
export async function fromSocket(request: IncomingMessage): Promise<Arrived> {
  const { method = "GET", url = "/", headers } = request;
  const wire = await readBody(request);
  const address = URL.parse(url, `http://${headers.host}`)?.href;
  return { method, target: requestTarget(url, headers.host), address, headers: headersOf(request), wire };
}

// Cookies are separated in their own way.
function headersOf({ headersDistinct }: IncomingMessage): Map<string, string> {
  const { cookie, ...others } = headersDistinct;
  const headers = new Map(Object.entries(others).map(([name, values]) => [name, (values ?? []).join(", ")]));
  if (cookie !== undefined) headers.set("cookie", cookie.join("; "));
  return headers;
}
