import { isJson } from "../request/media-type.ts";

/**
 * A body as the server will read it. Neither JSON nor a form can hold `undefined`. In JSON, a date or an object of a
 * class is what its `toJSON` returns.
 */
export function asSent(body: unknown, mediaType: string): unknown {
  if (isJson(mediaType)) return readBack(body);
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** The value itself if it cannot be JSON. The error for that is thrown when the body is written. */
function readBack(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return value;
  }
}
