import { isJson, isLines } from "../request/media-type.ts";
import { bodyKind, isPlain, jsonValue } from "../request/value-kind.ts";

/**
 * A body as the server will read it. Neither JSON nor a form can hold `undefined`. A date or an object of a class is what
 * its `toJSON` returns.
 */
export function asSent(body: unknown, mediaType: string): unknown {
  if (isJson(mediaType) || isLines(mediaType)) return readBack(body);
  return asText(body);
}

/** A value with what each `toJSON` in it returns, without members that are `undefined`. Files stay as they are. */
export function asText(value: unknown): unknown {
  return orItself(value, converted);
}

function converted(given: unknown): unknown {
  if (bodyKind(given)) return given;
  const value = jsonValue(given);
  if (Array.isArray(value)) return value.map(converted);
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, converted(member)]));
}

/** JSON has no text for a bigint. It stays one, so that a check sees all of its digits. */
function readBack(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return asText(value);
  }
}

/** The value itself if it cannot be sent. The error for that is thrown when it is written. */
function orItself(value: unknown, work: (value: unknown) => unknown): unknown {
  try {
    return work(value);
  } catch {
    return value;
  }
}
