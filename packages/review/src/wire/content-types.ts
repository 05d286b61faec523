import type { Json } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { nodeIn, type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { messageOf } from "./form-message.ts";
import type { FormPart } from "./form-part.ts";
import { belongsTo, typeIn } from "./media-ranges.ts";
import { defaultTypes } from "./parts.ts";

const WHY = {
  sent: "A part with a content type that was accepted is refused now.",
  received: "A part with another content type may arrive.",
} as const;

/** The media types that a part of a form may have. */
export function compareContentTypes(pairing: Pairing, form: FormPart): Draft[] {
  const { name, part, encoding, uses } = form;
  const { was, is } = encoding;
  const role = roles(pairing)[part];
  const old = typesOf(was?.contentType) ?? defaultTypes(pairing.base, uses.before.schema);
  const now = typesOf(is?.contentType);
  const sides = {
    sent: { narrow: old, wide: now },
    received: { narrow: now ?? [], wide: typesOf(was?.contentType) },
  };
  const { narrow, wide } = sides[role];
  const strange = narrow.filter((type) => wide && !wide.some((range) => belongsTo(range, type)));
  if (strange.length === 0) return [];
  return [
    wireDraft(siteOf(pairing, part, nodeIn(pairing, form, "encoding")), {
      rule: "encoding-content-type",
      severity: "breaking",
      title: `\`${name}\`: content type ${old.join(", ")} → ${(now ?? ["any"]).join(", ")}`,
      why: WHY[role],
      before: was,
      after: is,
      witness: messageOf(pairing, form, { [name]: { contentType: typeIn(strange[0] ?? "", wide) } }),
    }),
  ];
}

function typesOf(value: Json | undefined): string[] | undefined {
  if (typeof value !== "string") return undefined;
  return value.split(",").map(normal);
}

function normal(written: string): string {
  const [type = "", ...parameters] = written
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  return [type, ...parameters.filter((parameter) => !saysNothing(parameter, type))].join(";");
}

/** Text and JSON are UTF-8 where nothing is said; what another parameter means is not known. */
function saysNothing(parameter: string, type: string): boolean {
  if (/^text\/|[/+]json$/.test(type)) return /^charset="?utf-8"?$/.test(parameter);
  return parameter === "";
}
