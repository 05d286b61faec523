import { isJson } from "../request/body.ts";

/**
 * A body as the server will read it. JSON has no place for what is `undefined`, and a date or an object of a class says
 * itself what it is there; a form has none for `undefined` either.
 */
export function asSent(body: unknown, mediaType: string): unknown {
  if (isJson(mediaType)) return readBack(body);
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** The value itself where no JSON can be made of it: whoever writes it will say so. */
function readBack(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return value;
  }
}
