import type { Core } from "../core/core.ts";
import { checkedUrl } from "../core/servers.ts";
import { asInput } from "../errors/input-error.ts";
import type { CallOptions } from "../operation/call.ts";
import type { Descriptor, WrittenBody } from "../operation/descriptor.ts";
import type { Trip } from "../send/trip.ts";
import type { SerializedBody } from "./body.ts";
import { HeaderMap, putHeaders } from "./headers.ts";
import { fillPath } from "./path.ts";
import { queryString } from "./query.ts";

type Values = Record<string, unknown>;

/** The input of any operation, before its own types narrow it. */
export interface AnyInput {
  readonly path?: Values;
  readonly query?: Values;
  readonly headers?: Values;
  readonly cookies?: Values;
  readonly contentType?: string;
  readonly body?: unknown;
}

/** A request in parts, from which every attempt makes its own; credentials are not in it. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body?: SerializedBody | undefined;
  /** What a raw call set beside these. */
  readonly init?: RequestInit;
}

/**
 * Serializes one call by the document's rules.
 * @throws InputError for input that has no safe wire form.
 */
export function prepare(trip: Trip, operation: Descriptor, input: AnyInput): Outgoing {
  const { core, options } = trip;
  const { styled, method, server, write, idempotencyKey } = operation;
  return asInput(trip, () => {
    const base = options.baseUrl ? checkedUrl(options.baseUrl) : (server?.(core) ?? core.baseUrl);
    const path = fillPath(operation.path, input.path ?? {}, styled?.path);
    const query = input.query && queryString(input.query, styled?.query);
    const mediaType = input.contentType ?? operation.body?.[0] ?? "";
    let written: WrittenBody | undefined;
    if (input.body !== undefined) {
      if (!write) throw new Error("it takes no body");
      written = write(input.body, mediaType, operation);
    }
    const headers = headersOf(core, operation, input, options, written?.type);
    idempotencyKey?.(headers);
    return { method, url: base + path + (query ? `?${query}` : ""), headers, body: written?.body };
  });
}

function headersOf(
  core: Core,
  { styled, accept = "application/json" }: Descriptor,
  input: AnyInput,
  options: CallOptions,
  type: string | undefined,
): HeaderMap {
  const map = new HeaderMap();
  putHeaders(map, { accept, "content-type": type, "user-agent": core.userAgent });
  putHeaders(map, core.options.headers);
  putHeaders(map, input.headers, styled?.headers);
  if (input.cookies) styled?.cookies(map, input.cookies);
  putHeaders(map, options.headers);
  return map;
}
