import { isObject, type JsonObject } from "@specwright/openapi/internal";
import type { Draft } from "../finding.ts";
import { asObject } from "../json-value.ts";
import { compareContentTypes } from "./content-types.ts";
import { nodeIn, type Pairing, siteOf, wireDraft } from "./context.ts";
import { type FormMessage, messageOf } from "./form-message.ts";
import type { FormPart } from "./form-part.ts";
import { rewritten } from "./message.ts";
import { partOf } from "./parts.ts";
import { asField, commonKinds, writesAlike } from "./serialization.ts";

/** How the parts of forms and multipart bodies are written. */
export function compareEncodings(
  pairing: Pairing,
  body: FormMessage & { readonly before: JsonObject; readonly after: JsonObject },
): Draft[] {
  const { before, after } = body;
  const [old, now] = [asObject(before.encoding), asObject(after.encoding)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const own = partOf(pairing.base, before.schema, name);
    const theirs = partOf(pairing.head, after.schema, name);
    // A part that comes or goes is a change of the schema.
    if (!own || !theirs) return [];
    const encoding = { was: [old[name]].find(isObject), is: [now[name]].find(isObject) };
    const part: FormPart = { ...body, name, uses: { before: own, after: theirs }, encoding };
    return [...compareContentTypes(pairing, part), ...compareStyles(pairing, part)];
  });
}

const STYLE = ["style", "explode"] as const;

function compareStyles(pairing: Pairing, form: FormPart): Draft[] {
  const { name, uses, encoding, part } = form;
  const { sets } = pairing;
  const kinds = commonKinds(sets.kinds(uses.before, "base"), sets.kinds(uses.after, "head"));
  const written = { before: asField(name, encoding.was), after: asField(name, encoding.is) };
  if (writesAlike(written.before, written.after, kinds)) return [];
  const text = part === "request" && rewritten(pairing, uses.before, written);
  const changed = STYLE.filter((key) => encoding.was?.[key] !== encoding.is?.[key]).join(" and ");
  return [
    wireDraft(siteOf(pairing, part, nodeIn(pairing, form, "encoding")), {
      rule: "encoding-style",
      severity: "breaking",
      title: `\`${name}\` is serialized differently: ${changed || "style"}`,
      why: "The same value is sent as another text.",
      before: encoding.was,
      after: encoding.is,
      witness: (text && messageOf(pairing, form, { [name]: text.was }, text.is)) || undefined,
    }),
  ];
}
