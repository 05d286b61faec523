import type { Descriptor } from "../operation/descriptor.ts";
import type { AnyResult } from "../operation/result.ts";
import { ownKind } from "../response/own-kind.ts";
import { documentedStatus } from "../validate/check-response.ts";
import { isItems, readItems } from "./read-items.ts";
import { type ReadCall, readingError } from "./reading-error.ts";
import type { Values } from "./values.ts";

/** A result with the values of a program. What is not described stays as it came, and a failure that is nested too deeply. */
export function readResult(
  descriptor: Descriptor,
  result: AnyResult,
  responses: { readonly [status: string]: Values },
  read: ReadCall,
): AnyResult {
  try {
    if (result.status === undefined) return readUndescribed(descriptor, result, responses, read);
    return readDescribed(descriptor, result, responses, read);
  } catch (problem) {
    const error = readingError(problem, read);
    if (!result.ok) return result;
    const { headers, response } = result;
    return { ok: false, status: undefined, error, headers, response };
  }
}

function readDescribed(
  descriptor: Descriptor,
  result: Exclude<AnyResult, { status: undefined }>,
  responses: { readonly [status: string]: Values },
  read: ReadCall,
): AnyResult {
  const values = responses[documentedStatus(descriptor, result.status)];
  if (!values) return result;
  if (!result.ok) return { ...result, error: values.read(result.error, read.exact) };
  return { ...result, data: dataOf(result.data, values, read) };
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

function dataOf(data: unknown, values: Values, read: ReadCall): unknown {
  return isItems(data) ? readItems(data, values, read) : values.read(data, read.exact);
}
