import type { JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { compareEncodings } from "./encoding.ts";
import { content, requestBefore, response } from "./message.ts";
import { compareSchemas, describe, schemaUse } from "./schemas.ts";
import { bodyText } from "./texts.ts";

interface Offer {
  /** In lower case and without charset, which JSON and forms do not have. */
  readonly type: string;
  readonly written: string;
  readonly media: JsonObject;
}

/** Compares what a body may be, media type by media type. */
export function compareContent(
  pairing: Pairing,
  part: "request" | "response",
  before: JsonObject,
  after: JsonObject,
  whole: string,
): Draft[] {
  const old = offers(pairing.base, before);
  const now = offers(pairing.head, after);
  const [taken, given] = roles(pairing)[part] === "sent" ? [old, now] : [now, old];
  const pairs = taken.flatMap((one) => {
    const counterpart = covering(given, one.type);
    if (!counterpart) return [];
    return [taken === old ? { old: one, now: counterpart } : { old: counterpart, now: one }];
  });
  return [
    ...old.filter(({ type }) => !covering(now, type)).map((offer) => removed(pairing, part, after, offer, whole)),
    ...now.filter(({ type }) => !covering(old, type)).map((offer) => added(pairing, part, offer, whole)),
    ...pairs.flatMap((pair) => [
      ...compareValues(pairing, part, pair, whole),
      ...compareEncodings(pairing, part, pair.old.media, pair.now.media, pair.old.written),
    ]),
  ];
}

interface Pair {
  readonly old: Offer;
  readonly now: Offer;
}

/** Bytes and texts are no values of JSON: without a schema they are what they are with `type: string`. */
const RAW =
  /^(?:(?:audio|font|image|video)\/(?!.*\+)|text\/(?:plain|html|csv|markdown)\b|application\/(?:octet-stream|pdf|zip|gzip)\b)/;

function compareValues(pairing: Pairing, part: "request" | "response", { old, now }: Pair, whole: string): Draft[] {
  const [was, is] = [schemaUse(old.media), schemaUse(now.media)];
  const raw = RAW.test(old.type) && RAW.test(now.type);
  if (raw && pairing.sets.isAnyText(was, "base") && pairing.sets.isAnyText(is, "head")) return [];
  return compareSchemas(pairing, part, was, is, whole, bodyText(old.type, old.media, now.media));
}

function offers(version: Version, holder: JsonObject): Offer[] {
  return version.entries(holder.content).map(([written, media]) => ({ type: bare(written), written, media }));
}

function bare(written: string): string {
  const [type = "", ...parameters] = written
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  return [type, ...parameters.filter((parameter) => !parameter.startsWith("charset="))].join(";");
}

/** The offer for a media type: itself, or the narrowest range that it belongs to. */
function covering(offers: readonly Offer[], type: string): Offer | undefined {
  const [family] = type.split("/");
  return [type, `${family}/*`, "*/*"]
    .map((wanted) => offers.find((offer) => offer.type === wanted))
    .find((offer) => offer !== undefined);
}

function removed(
  pairing: Pairing,
  part: "request" | "response",
  after: JsonObject,
  { written, media }: Offer,
  whole: string,
): Draft {
  const why =
    roles(pairing)[part] === "sent"
      ? "A request that was valid is refused now."
      : "A client that asks for it gets none.";
  return wireDraft(
    pairing,
    directionOf(pairing, part),
    { version: pairing.base, node: media },
    {
      rule: "media-type-removed",
      severity: "breaking",
      title: `${whole}: ${written} was removed`,
      why,
      before: describe(media),
      witness:
        part === "request"
          ? requestBefore(pairing, pairing.before, content(pairing, written, media))
          : response({ ...statusOf(whole), ...content(pairing, written, media) }, "base"),
    },
    { version: pairing.head, node: after },
  );
}

/** `response 200` */
function statusOf(whole: string): JsonObject {
  return { status: whole.replace(/^response /, "") };
}

function added(pairing: Pairing, part: "request" | "response", { written, media }: Offer, whole: string): Draft {
  return wireDraft(
    pairing,
    directionOf(pairing, part),
    { version: pairing.head, node: media },
    {
      rule: "media-type-added",
      severity: "safe",
      title: `${whole}: ${written} was added`,
      why: "What was there before still is.",
      after: describe(media),
    },
  );
}
