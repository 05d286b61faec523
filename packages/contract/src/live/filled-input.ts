import { membersOf, shape } from "../document/collections.ts";
import { isObject } from "../document/json.ts";
import { comparable, sharedName } from "../document/member-names.ts";
import type { Operation } from "../document/operation.ts";
import type { Subject } from "../suite/subject.ts";
import type { KnownValues } from "./known-values.ts";
import { type Input, valueIn, withValue } from "./live-input.ts";
import type { OwnValues } from "./own-values.ts";

/** What an input is filled with, beside what the description gives it. */
export interface Sources {
  /** The caller's own values, which win. */
  readonly own: OwnValues;
  readonly known: KnownValues;
  /** Names of values that the operation itself makes, such as "userid". */
  readonly makes: ReadonlySet<string>;
  /** Added to names that the caller of an API chooses, so that they are not taken. */
  readonly mark: string;
}

/** Puts ids of what was made into the path, the query and the body of a request. */
export function filledInput({ operation, requests }: Subject, input: Input, sources: Sources): Input {
  const { own, known } = sources;
  let filled = input;
  for (const parameter of operation.parameters) {
    const { in: place } = parameter;
    const before = valueIn(input, parameter);
    if ((place !== "path" && place !== "query") || before === undefined || own.of(operation, parameter)) continue;
    const value = sameType(before, known.of(operation, parameter));
    const fits = parameter.schema === undefined || requests.accepts(parameter.schema, value);
    if (value !== undefined && fits) filled = withValue(filled, parameter, value);
  }
  if (input.body === undefined) return filled;
  // The caller's own values are put in last, so that they win.
  const body = own.inBody(operation, filledBody(input.body, sources));
  return isAccepted({ operation, requests }, body) ? { ...filled, body } : filled;
}

/** Names under which others know what an operation makes: "userid" for `POST /users`. */
export function namesMadeBy(operation: Operation, all: readonly Operation[]): ReadonlySet<string> {
  if (operation.method !== "post") return new Set();
  const own = all.flatMap(membersOf).filter(({ collection }) => collection === shape(operation));
  return new Set(own.flatMap(({ placeholder, collection }) => sharedName(placeholder, collection) ?? []));
}

function filledBody(body: unknown, sources: Sources): unknown {
  if (!isObject(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      if (isObject(value)) return [key, filledBody(value, sources)];
      return [key, filledProperty(comparable(key), value, sources)];
    }),
  );
}

function filledProperty(name: string, value: unknown, { known, makes, mark }: Sources): unknown {
  if (!makes.has(name)) return sameType(value, known.named(name)) ?? value;
  return typeof value === "string" ? `${value}-${mark}` : value;
}

/** An id that is a number in one place may be a text in another. */
function sameType(before: unknown, value: unknown): unknown {
  if (value === undefined || typeof before === typeof value) return value;
  if (typeof before === "string") return String(value);
  return typeof before === "number" && /^\d{1,15}$/.test(String(value)) ? Number(value) : undefined;
}

function isAccepted({ operation, requests }: Pick<Subject, "operation" | "requests">, body: unknown): boolean {
  const schemas = (operation.body?.content ?? []).flatMap(({ schema }) => schema ?? []);
  return schemas.every((schema) => requests.accepts(schema, body));
}
