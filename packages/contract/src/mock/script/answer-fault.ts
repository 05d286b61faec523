import { isObject } from "../../document/json.ts";

const words: readonly string[] = ["status", "headers", "body"];
const advice = 'Return { status, headers, body }, or "document" for what the document says.';

/** Why what a handler has returned is no answer; undefined where it is one. */
export function answerFault(answer: unknown): string | undefined {
  const found = notAnswer(answer);
  if (found !== undefined) return `returned ${found}. ${advice}`;
  const lost = lostByJson((answer as { readonly body?: unknown }).body);
  if (lost === undefined) return undefined;
  return `returned a body that JSON cannot carry: ${lost}. Give it as text, or as plain data.`;
}

function notAnswer(answer: unknown): string | undefined {
  if (!isObject(answer) || isHollow(answer)) return named(answer);
  if (Object.keys(answer).length === 0) return "an empty object";
  const unknown = Object.keys(answer).find((word) => !words.includes(word));
  if (unknown !== undefined) return `an object with "${unknown}"`;
  const { status = 200, headers = {} } = answer;
  if (typeof status !== "number") return `a status that is ${named(status)}`;
  if (!isObject(headers) || isHollow(headers)) return `headers that are ${named(headers)}`;
  return undefined;
}

/** What JSON would leave out of a body, or write as something else. */
function lostByJson(body: unknown): string | undefined {
  let lost: string | undefined;
  JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    // A date has become a text here, and bytes may have become an object.
    const own = this[key];
    if (isLost(own) || isLost(value)) lost ??= named(own);
    return typeof value === "bigint" ? undefined : value;
  });
  return lost;
}

function isLost(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  if (["function", "symbol", "bigint"].includes(typeof value)) return true;
  if (ArrayBuffer.isView(value)) return true;
  return isObject(value) && isHollow(value) && !("toJSON" in value);
}

/** Whether an object keeps what it holds from whoever lists its members, as `Response`, `Headers` and `Map` do. */
function isHollow(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm has another `Object`, whose prototype has none either.
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return !isPlain && Object.keys(value).length === 0;
}

function named(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  if (typeof value !== "object") return `a ${typeof value}`;
  return `an object of the class ${value.constructor?.name ?? "without a name"}`;
}
