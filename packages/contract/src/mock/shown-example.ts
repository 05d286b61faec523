import { child, type Json } from "@specwright/openapi/internal";
import { examplesAt } from "../document/examples.ts";
import { isObject, type UnknownObject } from "../document/json.ts";
import type { MediaType, Operation, Response } from "../document/operation.ts";
import { accepts } from "../request/accept.ts";
import { type Answer, findResponse } from "../response/judge-response.ts";
import type { PrismQuestion } from "./prism-question.ts";

/**
 * The example that answers a request, where the description leaves no choice: its one media type, its first example or
 * the one that is asked for by name, and an example of each header. Prism would answer the same, and to load it takes most
 * of the time that a small mock has. Undefined where there is something to choose or to make.
 */
export function shownExample(root: UnknownObject, question: PrismQuestion): Answer | undefined {
  const { operation, preferences, violations, headers } = question;
  const { code, example, dynamic } = preferences;
  if (violations.length > 0 || dynamic) return undefined;
  const status = code ?? lowestSuccess(operation);
  const response = status === undefined ? undefined : findResponse(operation, status);
  const media = response && mediaOf(response, question.mediaType, headers.accept);
  const shown = response && headersOf(root, response);
  if (status === undefined || media === undefined || shown === undefined) return undefined;
  const found = examplesAt(root, child(child(response?.pointer ?? "", "content"), media.type)).find(
    ({ name }) => example === undefined || name === example,
  );
  if (found === undefined) return undefined;
  return { status, headers: new Map([["content-type", media.type], ...shown]), body: structuredClone(found.value) };
}

function lowestSuccess({ responses }: Operation): number | undefined {
  const [lowest] = responses
    .map(({ status }) => status)
    .filter((status) => /^2\d\d$/.test(status))
    .sort();
  return lowest === undefined ? undefined : Number(lowest);
}

/** A range, or one of several, is chosen by more than whether it is accepted. */
function mediaOf(
  { content }: Response,
  mediaType: string | undefined,
  accept: string | undefined,
): MediaType | undefined {
  const settled = content.find(({ type }) => type === mediaType);
  const [only] = content.length === 1 && accepts(accept, content[0]?.type ?? "") ? content : [];
  const media = settled ?? only;
  return media?.type.includes("*") || /;\s*q=/i.test(accept ?? "") ? undefined : media;
}

/** Undefined if one of them would have to be made. */
function headersOf(root: UnknownObject, { pointer, headers }: Response): [name: string, text: string][] | undefined {
  const texts = headers.map(({ name }): [string, Json | undefined] => {
    const [first] = examplesAt(root, child(child(pointer, "headers"), name));
    return [name.toLowerCase(), first?.value as Json | undefined];
  });
  const isText = (value: Json | undefined): boolean => value !== undefined && !isObject(value) && !Array.isArray(value);
  if (!texts.every(([, value]) => isText(value))) return undefined;
  return texts.map(([name, value]) => [name, String(value)]);
}
