import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import type { Use } from "../schema/use.ts";
import { directionOf, type Pairing, placeIn, roles, wireDraft } from "./context.ts";
import { type Rewritten, requestBefore, response, rewritten } from "./message.ts";
import { defaultTypes, partOf } from "./parts.ts";
import { writesAlike } from "./serialization.ts";

/** How the parts of forms and multipart bodies are written. */
export function compareEncodings(
  pairing: Pairing,
  part: "request" | "response",
  before: JsonObject,
  after: JsonObject,
  type: string,
): Draft[] {
  const [old, now] = [before.encoding, after.encoding].map((encoding) => {
    if (!isObject(encoding)) return {};
    return encoding;
  });
  const names = new Set([...Object.keys(old as JsonObject), ...Object.keys(now as JsonObject)]);
  return [...names].flatMap((name) => {
    const [own, theirs] = [partOf(pairing.base, before.schema, name), partOf(pairing.head, after.schema, name)];
    // A part that comes or goes is a change of the schema.
    if (!own || !theirs) return [];
    const [was, is] = [(old as JsonObject)[name], (now as JsonObject)[name]].map((one) => {
      if (!isObject(one)) return undefined;
      return one;
    });
    return [
      ...contentTypes(pairing, part, name, { before, after, old: own, now: theirs, was, is, type }),
      ...style(pairing, part, name, { before, after, old: own, now: theirs, was, is, type }),
    ];
  });
}

interface Pair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly old: Use;
  readonly now: Use;
  readonly was: JsonObject | undefined;
  readonly is: JsonObject | undefined;
  /** Media type of the body. */
  readonly type: string;
}

function contentTypes(pairing: Pairing, part: "request" | "response", name: string, pair: Pair): Draft[] {
  const old = listed(pair.was?.contentType) ?? defaultTypes(pairing.base, pair.old.schema);
  const now = listed(pair.is?.contentType);
  const sent = roles(pairing)[part] === "sent";
  const [narrow, wide] = sent ? [old, now] : [now ?? [], listed(pair.was?.contentType)];
  if (!wide || narrow.every((type) => wide.some((range) => covers(range, type)))) return [];
  const subject = placeIn(pairing, pair.before, pair.after, "encoding");
  return [
    wireDraft(pairing, directionOf(pairing, part), subject, {
      rule: "encoding-content-type",
      severity: "breaking",
      title: `\`${name}\`: content type ${old.join(", ")} → ${(now ?? ["any"]).join(", ")}`,
      why: sent ? "A part of a type that was fine is refused now." : "A part of another type may come.",
      before: pair.was,
      after: pair.is,
      witness: message(pairing, part, pair, {
        [name]: { contentType: narrow.find((type) => !wide.some((range) => covers(range, type))) ?? "" },
      }),
    }),
  ];
}

/** A body with a part that one of the versions describes. */
function message(
  pairing: Pairing,
  part: "request" | "response",
  { type }: Pair,
  body: JsonObject,
  other?: string,
): Evidence | undefined {
  if (roles(pairing)[part] === "received") {
    if (part !== "response") return undefined;
    return response({ contentType: type, body }, "head", other);
  }
  if (part === "response") return undefined;
  const { value, ...rest } = requestBefore(pairing, pairing.before, { contentType: type, body });
  return { ...rest, value: { ...(value as JsonObject), ...(other === undefined ? {} : { now: other }) } };
}

function listed(value: Json | undefined): string[] | undefined {
  if (typeof value !== "string") return undefined;
  return value.split(",").map(normal);
}

/** Text and JSON are UTF-8 where nothing is said; what another parameter means is not known. */
function normal(written: string): string {
  const [type = "", ...parameters] = written
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const usual = /^text\/|[/+]json$/.test(type) ? /^charset="?utf-8"?$/ : /^$/;
  return [type, ...parameters.filter((parameter) => !usual.test(parameter))].join(";");
}

function covers(range: string, type: string): boolean {
  return range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}

const STYLE = ["style", "explode"] as const;

function style(pairing: Pairing, part: "request" | "response", name: string, pair: Pair): Draft[] {
  const kinds = new Set([...pairing.sets.kinds(pair.old, "base"), ...pairing.sets.kinds(pair.now, "head")]);
  if (writesAlike(asField(name, pair.was), asField(name, pair.is), kinds)) return [];
  const subject = placeIn(pairing, pair.before, pair.after, "encoding");
  const text = fieldText(pairing, part, name, pair);
  const changed = STYLE.filter((key) => pair.was?.[key] !== pair.is?.[key]).join(" and ");
  return [
    wireDraft(pairing, directionOf(pairing, part), subject, {
      rule: "encoding-style",
      severity: "breaking",
      title: `\`${name}\` is written in another way: ${changed || "style"}`,
      why: "The same value is another text on the wire.",
      before: pair.was,
      after: pair.is,
      witness: text && message(pairing, part, pair, { [name]: text.was }, text.is),
    }),
  ];
}

function fieldText(pairing: Pairing, part: "request" | "response", name: string, pair: Pair): Rewritten | undefined {
  if (part !== "request") return undefined;
  return rewritten(pairing, pair.old, asField(name, pair.was), asField(name, pair.is));
}

/** A field is written like a parameter of a query. */
function asField(name: string, encoding: JsonObject = {}): JsonObject {
  const said = STYLE.flatMap((key) => {
    if (key in encoding) return [[key, encoding[key] as Json]];
    return [];
  });
  return { ...Object.fromEntries(said), name, in: "query" };
}
