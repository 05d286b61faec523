import { isObject } from "../document/json.ts";
import { comparable } from "../document/member-names.ts";
import type { Subject } from "../suite/subject.ts";
import { type Input, valueIn, withValue } from "./live-input.ts";
import type { OwnValues } from "./own-values.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Keyed = Pick<Subject, "operation" | "requests" | "keys">;

/**
 * An input whose idempotency keys no other request has. A provider that honours them answers a key that it knows with
 * what it made before, whatever else is sent. The caller's own keys stay.
 *
 * @param mark A text that was not used before.
 */
export function withFreshKeys(subject: Keyed, input: Input, own: OwnValues, mark: string): Input {
  const { operation, requests, keys } = subject;
  let fresh = input;
  for (const parameter of operation.parameters) {
    const { in: place, name, schema } = parameter;
    const value = valueIn(input, parameter);
    const isKey = isKeyName(name) || (place === "header" && keys.includes(name.toLowerCase()));
    if (!isKey || typeof value !== "string" || own.of(operation, parameter) !== undefined) continue;
    const made = freshKeys(value, mark).find((each) => schema === undefined || requests.accepts(schema, each));
    if (made !== undefined) fresh = withValue(fresh, parameter, made);
  }
  if (!isObject(input.body)) return fresh;
  return { ...fresh, body: freshBody(subject, input.body, own, mark) };
}

function freshBody(
  { operation, requests }: Keyed,
  body: Readonly<Record<string, unknown>>,
  own: OwnValues,
  mark: string,
): unknown {
  const schemas = (operation.body?.content ?? []).flatMap(({ schema }) => schema ?? []);
  let fresh = body;
  for (const [name, value] of Object.entries(body)) {
    if (!isKeyName(name) || typeof value !== "string") continue;
    const bodies = freshKeys(value, mark).map((key) => ({ ...fresh, [name]: key }));
    fresh = bodies.find((each) => schemas.every((schema) => requests.accepts(schema, each))) ?? fresh;
  }
  return own.inBody(operation, fresh);
}

function isKeyName(name: string): boolean {
  return /idempoten(cy|t)/.test(comparable(name));
}

/** Keys of the same kind: as long as the one before where that has room for a mark, because a length may be tried. */
function freshKeys(value: string, mark: string): string[] {
  const random = crypto.randomUUID();
  if (uuid.test(value)) return [random];
  const hex = random.replaceAll("-", "");
  const endings = [mark, mark.toUpperCase(), hex.slice(0, 12), String(Number.parseInt(hex.slice(0, 12), 16))];
  const whole = endings.map((end) => withEnd(value, end));
  return [...whole, ...endings.map((end) => sameLength(value, end)), random];
}

function withEnd(value: string, end: string): string {
  return value.length > end.length ? sameLength(value, end) : `${value}-${end}`;
}

function sameLength(value: string, end: string): string {
  return `${value.slice(0, Math.max(0, value.length - end.length))}${end.slice(-value.length)}`;
}
