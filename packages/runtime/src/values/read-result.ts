import type { Descriptor } from "../operation/descriptor.ts";
import type { AnyResult } from "../operation/result.ts";
import { ownKind } from "../response/own-kind.ts";
import { documentedStatus } from "../validate/check-response.ts";
import { exactItems } from "./exact-items.ts";
import type { Values } from "./values.ts";

/** A call, and its data with integers beyond 2^53 as texts of their digits. */
interface ReadCall {
  readonly call: WeakKey;
  readonly exact: unknown;
}

/** A result with the values of a program. What is not described stays as it came. */
export function readResult(
  descriptor: Descriptor,
  result: AnyResult,
  responses: { readonly [status: string]: Values },
  read: ReadCall,
): AnyResult {
  if (result.status === undefined) return readUndescribed(descriptor, result, responses, read);
  const values = responses[documentedStatus(descriptor, result.status)];
  if (!values) return result;
  if (!result.ok) return { ...result, error: values.read(result.error, read.exact) };
  const { data } = result;
  return { ...result, data: dataOf(data, values, read) };
}

/** The data of a success whose status is not described is as that of a described one with the same kind of body. */
function readUndescribed(
  { responses: kinds }: Descriptor,
  result: AnyResult,
  responses: { readonly [status: string]: Values },
  read: ReadCall,
): AnyResult {
  if (!("body" in result) || !result.headers) return result;
  const { body: data } = result;
  const type = result.headers.get("content-type") ?? "json";
  const key = Object.keys(responses).find((status) => {
    const described = kinds[status] ?? kinds.success;
    const kind = typeof described === "function" ? described(type) : described;
    return /^(2|default)/.test(status) && (isItems(data) ? /^(events|lines)$/.test(`${kind}`) : kind === ownKind(type));
  });
  const values = key === undefined ? undefined : responses[key];
  if (!values) return result;
  return { ...result, body: dataOf(data, values, read) };
}

function dataOf(data: unknown, values: Values, { call, exact }: ReadCall): unknown {
  return isItems(data) ? readItems(data, values, call) : values.read(data, exact);
}

type Items = AsyncGenerator<unknown, void, undefined>;

function isItems(data: unknown): data is Items {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}

/** A stream that is left before its first item closes its connection too. */
function readItems(source: Items, values: Values, call: WeakKey): Items {
  const read = eachRead(source, values, call);
  const leave = read.return.bind(read);
  // The source knows whether it is over.
  read[Symbol.asyncIterator] = () => {
    source[Symbol.asyncIterator]();
    return read;
  };
  read.return = async (value) => {
    await source.return();
    return await leave(value);
  };
  return read;
}

async function* eachRead(source: Items, values: Values, call: WeakKey): Items {
  for await (const item of source) yield values.read(item, exactItems.get(call));
}
