import type { JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import type { Version } from "../version.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { compareDefaults } from "./defaults.ts";
import { compareEncodings } from "./encoding.ts";
import { described } from "./excerpts.ts";
import { belongsTo, isRange, typeIn } from "./media-ranges.ts";
import { content, requestBefore, responseOf } from "./message.ts";
import type { Message } from "./role.ts";
import { compareSchemas } from "./schemas.ts";
import { type AsText, bodyText } from "./texts.ts";
import { mediaUse } from "./uses.ts";
import { compareXml } from "./xml.ts";
import { isXml, xmlText } from "./xml-texts.ts";

/** A body of both versions. */
interface BodyPair {
  readonly part: Message;
  /** What a reader calls it: `the request body`, `response 200`. */
  readonly title: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** One media type of a body. */
interface Offer {
  /** In lower case and without charset, which JSON and forms do not have. */
  readonly type: string;
  readonly written: string;
  readonly media: JsonObject;
}

/** Media types of both versions that are for the same bodies. */
interface OfferPair {
  readonly old: Offer;
  readonly now: Offer;
}

/** Compares what a body may be, media type by media type. */
export function compareContent(pairing: Pairing, body: BodyPair): Draft[] {
  const old = offers(pairing.base, body.before);
  const now = offers(pairing.head, body.after);
  return [
    ...old.filter(({ type }) => !covering(now, type)).map((offer) => removed(pairing, body, offer, now)),
    ...now.filter(({ type }) => !covering(old, type)).map((offer) => added(pairing, body, offer)),
    ...pairsOf({ old, now }).flatMap((pair) => [
      ...compareValues(pairing, body, pair),
      ...compareEncodings(pairing, {
        part: body.part,
        before: pair.old.media,
        after: pair.now.media,
        type: pair.old.written,
      }),
    ]),
  ];
}

/**
 * What is sent was described by the old version, what comes is described by the new one. Where one of them has a range,
 * each type that the other has in it is compared with it.
 */
function pairsOf({ old, now }: { readonly old: readonly Offer[]; readonly now: readonly Offer[] }): OfferPair[] {
  const kept = old.flatMap((one): OfferPair[] => {
    const range = covering(now, one.type);
    return range ? [{ old: one, now: range }] : [];
  });
  const come = now
    .filter(({ type }) => !kept.some((pair) => pair.now.type === type))
    .flatMap((one): OfferPair[] => {
      const range = covering(old, one.type);
      return range ? [{ old: range, now: one }] : [];
    });
  return [...kept, ...come];
}

/** Bytes and texts are no values of JSON: without a schema they are what they are with `type: string`. */
const RAW =
  /^(?:(?:audio|font|image|video)\/(?!.*\+)|text\/(?:plain|html|csv|markdown)\b|application\/(?:octet-stream|pdf|zip|gzip)\b)/;

function compareValues(pairing: Pairing, { part, title }: BodyPair, { old, now }: OfferPair): Draft[] {
  const [before, after] = [mediaUse(old.media), mediaUse(now.media)];
  const raw = RAW.test(old.type) && RAW.test(now.type);
  const defaults = compareDefaults(pairing, { part, title, before, after, optional: false });
  if (raw && pairing.sets.isAnyText(before, "base") && pairing.sets.isAnyText(after, "head")) return [];
  const asText = textOf(pairing, { old, now });
  const schemas = compareSchemas(pairing, { part, title, before, after, asText });
  return [...defaults, ...schemas, ...compareXml(pairing, { part, title, before, after, type: old.type })];
}

function textOf({ base, head }: Pairing, { old, now }: OfferPair): AsText {
  if (isXml(old.type)) return xmlText(base, head);
  return bodyText(old.type, old.media, now.media);
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
function covering(all: readonly Offer[], type: string): Offer | undefined {
  const [family] = type.split("/");
  return [type, `${family}/*`, "*/*"]
    .map((wanted) => all.find((offer) => offer.type === wanted))
    .find((offer) => offer !== undefined);
}

/** A range promises none of its types: who receives gets one of them as long as the new version has any. */
function isNarrowed(pairing: Pairing, { part }: BodyPair, { type }: Offer, now: readonly Offer[]): boolean {
  return roles(pairing)[part] === "received" && isRange(type) && now.some((offer) => belongsTo(type, offer.type));
}

const WHY_REMOVED = {
  sent: "A request that was valid is refused now.",
  received: "A client that asks for this media type no longer gets it.",
} as const;

function removed(pairing: Pairing, body: BodyPair, offer: Offer, now: readonly Offer[]): Draft {
  const { part, title, after } = body;
  const { base, head } = pairing;
  const site = siteOf(pairing, part, { version: base, node: offer.media }, { version: head, node: after });
  const change = { rule: "media-type-removed" as const, before: described(offer.media) };
  const left = now.map(({ written }) => written).join(", ");
  if (isNarrowed(pairing, body, offer, now))
    return wireDraft(site, {
      ...change,
      severity: "safe",
      title: `${title}: ${offer.written} became ${left}`,
      why: "Every media type that arrives was possible before.",
    });
  return wireDraft(site, {
    ...change,
    severity: "breaking",
    title: `${title}: ${offer.written} was removed`,
    why: WHY_REMOVED[roles(pairing)[part]],
    witness: messageWith(pairing, body, { ...offer, written: typeIn(offer.written, typesOf(now)) }),
  });
}

function typesOf(offers: readonly Offer[]): string[] {
  return offers.map(({ type }) => type);
}

function messageWith(pairing: Pairing, { part, title }: BodyPair, { written, media }: Offer): Evidence {
  const body = content(pairing, written, media);
  if (part === "request") return requestBefore(pairing, pairing.before, body);
  return responseOf("base", { status: title.replace(/^response /, ""), ...body });
}

function added(pairing: Pairing, { part, title }: BodyPair, { written, media }: Offer): Draft {
  return wireDraft(siteOf(pairing, part, { version: pairing.head, node: media }), {
    rule: "media-type-added",
    severity: "safe",
    title: `${title}: ${written} was added`,
    why: "The rest is unchanged.",
    after: described(media),
  });
}
