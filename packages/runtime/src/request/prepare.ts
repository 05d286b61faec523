import { checkedUrl } from "../core/servers.ts";
import { asInput } from "../errors/input-error.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import type { CallContext } from "../send/call-context.ts";
import { HeaderMap, putHeaders } from "./headers.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { fillPath } from "./path.ts";
import { queryString } from "./query.ts";
import { checkText, isPlain } from "./value-kind.ts";

const TYPE = "content-type";

/**
 * Serializes one call by the document's rules.
 * @throws InputError for input that cannot be sent safely.
 */
export function prepare(context: CallContext, descriptor: Descriptor, input: AnyInput): OutgoingRequest {
  const { core, options } = context;
  const { method, styled, server, write, accept = "application/json" } = descriptor;
  const { path, query, headers, cookies, body, contentType, ...other }: AnyInput & { [name: string]: unknown } =
    input as never;
  return asInput(context, () => {
    // Types do not keep a caller in JavaScript from a member that would not be sent.
    if (cookies && !styled) other.cookies = cookies;
    if (body !== undefined && !write) other.body = body;
    for (const name of Object.keys(other)) throw new Error(`it takes no ${name}`);
    // A signal or a number in the place of the options has none of them. It would be missed.
    if (!isPlain(options)) checkText("options", options);
    checkText("path", path);
    checkText("query", query);
    // To split the template takes longer than to fill it.
    descriptor.parts ??= descriptor.path.split(/[{}]/);
    let url =
      (options.baseUrl ? checkedUrl(options.baseUrl) : (server?.(core) ?? core.baseUrl)) +
      fillPath(descriptor.parts, path ?? {}, styled?.path);
    const text = query && queryString(query, styled?.query);
    // A path may have a query of its own.
    if (text) url += (/\?/.test(url) ? "&" : "?") + text;
    // Later headers win: those of the client, of the input, and of the call's options.
    const map = new HeaderMap();
    map.accept = options.accept ?? accept;
    if (core.userAgent) map["user-agent"] = core.userAgent;
    putHeaders(map, core.options.headers);
    // A client's content type is that of no body in particular.
    if (write) map[TYPE] = undefined as never;
    putHeaders(map, headers, styled?.headers);
    putHeaders(map, options.headers);
    if (cookies) styled?.cookies(map, cookies);
    descriptor.idempotencyKey?.(map);
    const written = write?.(body, contentType ?? map[TYPE] ?? (descriptor.body?.[0] as string), descriptor);
    // The body is written in the media type that the caller says. What is added to that, such as a boundary, only the writer knows.
    if (written && map[TYPE] !== null) map[TYPE] = (written.type ?? null) as string;
    return { method, url, headers: map, body: written?.body, init: { ...core.options.init, ...options.init } };
  });
}
