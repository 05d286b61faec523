import { ApiError } from "../errors/api-error.ts";
import { exactValues } from "./exact-values.ts";
import { type ReadCall, readingError } from "./reading-error.ts";
import type { Values } from "./values.ts";

type Items = AsyncGenerator<unknown, void, undefined>;

export function isItems(data: unknown): data is Items {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}

/** The items of a stream as a program has them. A stream that is left before its first item closes its connection too. */
export function readItems(source: Items, values: Values, read: ReadCall): Items {
  const items = eachRead(source, values, read);
  const leave = items.return.bind(items);
  // The source knows whether it is over.
  items[Symbol.asyncIterator] = () => {
    source[Symbol.asyncIterator]();
    return items;
  };
  items.return = async (value) => {
    await source.return();
    return await leave(value);
  };
  return items;
}

async function* eachRead(source: Items, values: Values, read: ReadCall): Items {
  try {
    for await (const item of source) yield values.read(item, exactValues.get(read.call));
  } catch (problem) {
    throw readingError(withValues(problem, values), read);
  }
}

/** An event that is a failure has its data in the body of an error. */
function withValues(error: unknown, values: Values): unknown {
  const event = error instanceof ApiError ? exactValues.get(error) : undefined;
  if (!event) return error;
  const { data: body } = values.read({ ...event, data: (error as ApiError).body }, event) as { data: unknown };
  return Object.assign(error as ApiError, { body });
}
