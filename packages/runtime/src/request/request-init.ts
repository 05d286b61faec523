import { InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { CallOptions } from "../operation/call.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { serializeBody } from "./body.ts";
import { cookieText, headerTexts } from "./headers.ts";
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

/**
 * What openapi-fetch is given for one call: everything is serialized here, by the document's rules.
 * @throws InputError for input that has no safe wire form.
 */
export function requestInit(operation: Descriptor, input: AnyInput, options: CallOptions, place: ErrorPlace): Values {
  try {
    const path = fillPath(operation.path, input.path ?? {}, operation.styles?.path);
    const query = queryString(input.query ?? {}, operation.styles?.query);
    const mediaType = input.contentType ?? operation.body?.[0] ?? "application/json";
    const body = input.body === undefined ? undefined : serializeBody(input.body, mediaType);
    return {
      params: { path: {}, query: {} },
      // It is given the whole URL, server and template.
      pathSerializer: (url: string) => url.slice(0, -operation.path.length) + path,
      querySerializer: () => query,
      headers: headers(
        operation,
        input,
        options,
        body instanceof FormData || body === undefined ? undefined : mediaType,
      ),
      body,
      bodySerializer: (serialized: unknown) => serialized,
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.baseUrl ? { baseUrl: options.baseUrl } : {}),
    };
  } catch (problem) {
    throw new InputError(place, (problem as Error).message);
  }
}

/** A form that the platform serializes writes its own content type, with the boundary. */
function headers(
  { styles, accept = "application/json" }: Descriptor,
  input: AnyInput,
  options: CallOptions,
  contentType: string | undefined,
): Record<string, string | null> {
  const cookie = cookieText(input.cookies ?? {}, styles?.cookies);
  return {
    accept,
    ...(contentType ? { "content-type": contentType } : {}),
    ...(cookie ? { cookie } : {}),
    ...headerTexts(input.headers ?? {}, styles?.headers),
    ...options.headers,
  };
}
