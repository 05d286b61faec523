import { delay, HttpResponse } from "msw";
import type { Reply } from "../mock/problem.ts";

// The platform refuses a body for these, and HTTP a length.
const empty: ReadonlySet<number> = new Set([204, 205, 304]);

/** A reply for MSW. A connection that drops is an error of the network there. */
export async function toResponse(method: string, reply: Reply): Promise<Response> {
  if (reply.delay !== undefined) await delay(reply.delay);
  if (reply.drop) return HttpResponse.error();
  const { status, headers, body = "" } = reply;
  if (empty.has(status)) return new HttpResponse(null, { status, headers });
  const length = String(new TextEncoder().encode(body).length);
  const sent = method === "HEAD" || body === "" ? null : body;
  return new HttpResponse(sent, { status, headers: { ...headers, "content-length": length } });
}
