import type { Operation, ResponseHeader } from "../document/operation.ts";
import { type JudgedOperation, splitUrl } from "../request/sent-request.ts";
import { findResponse } from "../response/judge-response.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Guard } from "./guard.ts";
import type { Incoming } from "./incoming.ts";
import { pathOfOther, pathToNothing } from "./other-paths.ts";
import type { Reply } from "./problem.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const SAID_BY_SCHEMA = ["example", "examples", "default", "const", "enum"];

/**
 * A redirect whose Location the document leaves open leads to another GET operation. What is made of a schema is a text
 * beside the address of the request, where often the same operation answers, and whoever follows it runs in circles.
 */
export function withRedirectTarget(
  { served, responses }: Pick<Guard, "served" | "responses">,
  { operation, pathValues }: JudgedOperation,
  { record, sent, address }: Incoming,
  reply: Reply,
): Reply {
  const header = madeLocation(responses, operation, reply);
  if (header === undefined) return reply;
  const { path } = splitUrl(record.url);
  const base = path.endsWith(sent.path) ? path.slice(0, -sent.path.length) : path;
  const method = methodAfter(reply.status, sent.method);
  const other = method === "get" ? pathOfOther(served, base, operation, pathValues) : undefined;
  const target = base + (other ?? pathToNothing(served, base, method));
  const location = spellings(base, path, target, address).find((text) => fits(responses, header, text));
  return location === undefined ? reply : { ...reply, headers: { ...reply.headers, location } };
}

/** The address of another path as texts, the one first that holds wherever the base path of the document is served. */
function spellings(base: string, path: string, target: string, address: string | undefined): string[] {
  const above = path.slice(base.length).split("/").length - 2;
  // The base path itself has no slash at its end to begin from.
  const relative = above < 0 ? target : `${"../".repeat(above) || "./"}${target.slice(base.length + 1)}`;
  return [relative, target, URL.parse(relative, address)?.href ?? target];
}

/** The header of a redirect whose Location nobody has written down. */
function madeLocation(responses: SchemaSet, operation: Operation, reply: Reply): ResponseHeader | undefined {
  if (!REDIRECTS.has(reply.status) || reply.headers.location === undefined) return undefined;
  const headers = findResponse(operation, reply.status)?.headers ?? [];
  const header = headers.find(({ name }) => name.toLowerCase() === "location");
  if (header === undefined || header.exemplified) return undefined;
  const schema: object = header.schema === undefined ? {} : Object(responses.resolved(header.schema).value);
  return SAID_BY_SCHEMA.some((keyword) => Object.hasOwn(schema, keyword)) ? undefined : header;
}

/** What a client calls the new address with (RFC 9110 15.4). */
function methodAfter(status: number, method: string): string {
  if (status === 303 || method === "head") return "get";
  return method === "post" && status < 303 ? "get" : method;
}

function fits(responses: SchemaSet, { schema }: ResponseHeader, text: string): boolean {
  return schema === undefined || responses.accepts(schema, text);
}
