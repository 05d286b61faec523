import { findIncoming } from "@specwright/openapi/internal";
import { gate } from "../../src/gate/index.ts";
import { buildModel } from "../../src/model/build-model.ts";
import type { ClientModel } from "../../src/model/types.ts";
import { typedDocument } from "../../src/types/typed-document.ts";
import { markValues } from "../../src/values/mark-values.ts";
import { documentOf, settingsOf } from "./read-text.ts";

/** The model of the provider `acme`. The description is given below its head, which has one operation at least. */
export function modelOf(openapi: string, settings = ""): ClientModel {
  const paths = /^paths:/m.test(openapi) ? "" : "paths: { /a: { get: { operationId: getA, responses: {} } } }\n";
  const document = documentOf(`openapi: 3.1.0\ninfo: { title: Acme API, version: "1" }\n${paths}${openapi.trim()}\n`);
  gate(document);
  const loaded = settingsOf(settings);
  const marked = markValues(document, loaded.settings.values).document;
  const incoming = loaded.settings.webhooks ? findIncoming(marked) : [];
  return buildModel("acme", document, typedDocument(marked, loaded.settings.events?.end, incoming), loaded, marked);
}
