import { checkedUrl } from "../core/servers.ts";
import { asInput } from "../errors/input-error.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { Descriptor, WrittenBody } from "../operation/descriptor.ts";
import type { CallContext } from "../send/call-context.ts";
import { HeaderMap, putHeaders } from "./headers.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { fillPath } from "./path.ts";
import { queryString } from "./query.ts";
import { checkText } from "./value-kind.ts";

/**
 * Serializes one call by the document's rules.
 * @throws InputError for input that cannot be sent safely.
 */
export function prepare(context: CallContext, descriptor: Descriptor, input: AnyInput): OutgoingRequest {
  const { method, styled, idempotencyKey } = descriptor;
  const { body, contentType, ...texts } = input;
  return asInput(context, () => {
    checkText("", texts);
    let url = baseUrl(context, descriptor) + fillPath(descriptor.path, input.path ?? {}, styled?.path);
    const query = input.query && queryString(input.query, styled?.query);
    // A path may have a query of its own.
    if (query) url += (/\?/.test(url) ? "&" : "?") + query;
    let written: WrittenBody | undefined;
    if (body !== undefined) {
      if (!descriptor.write) throw new Error("it takes no body");
      written = descriptor.write(body, contentType ?? descriptor.body?.[0] ?? "", descriptor);
    }
    const headers = headersOf(context, descriptor, input, written?.type);
    idempotencyKey?.(headers);
    return {
      method,
      url,
      headers,
      body: written?.body,
      init: { ...context.core.options.init, ...context.options.init },
    };
  });
}

function baseUrl({ core, options }: CallContext, { server }: Descriptor): string {
  if (options.baseUrl) return checkedUrl(options.baseUrl);
  return server?.(core) ?? core.baseUrl;
}

/** Later headers win: those of the client, of the input, and of the call's options. */
function headersOf(
  { core, options }: CallContext,
  { styled, accept = "application/json" }: Descriptor,
  input: AnyInput,
  type: string | undefined,
): HeaderMap {
  const map = new HeaderMap();
  putHeaders(map, { accept: options.accept ?? accept, "content-type": type, "user-agent": core.userAgent });
  putHeaders(map, core.options.headers);
  putHeaders(map, input.headers, styled?.headers);
  if (input.cookies) styled?.cookies(map, input.cookies);
  putHeaders(map, options.headers);
  return map;
}
