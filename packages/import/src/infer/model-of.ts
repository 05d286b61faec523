import type { LoadedSettings } from "@specwright/codegen/stages";

import { admit, buildModel, type ClientModel, typedDocument } from "@specwright/codegen/stages";
import type { Document, JsonObject } from "@specwright/openapi";

/** What of a description can be generated. */
export interface Generatable {
  readonly document: Document;
  /** The client that these settings make of it. */
  model(settings: LoadedSettings): ClientModel;
}

/**
 * The stages of generation that settings can fail in, without those that cost most.
 * @throws SpecError where the description itself cannot be generated
 */
export function generatable(
  id: string,
  given: Document,
  settings: LoadedSettings["settings"] = {},
  workspace: LoadedSettings["workspace"] = {},
): Generatable {
  const file = "provider.yaml";
  const { document } = admit(given, { file, settings, workspace, locate: () => ({ file, line: 1, col: 1 }) });
  const typed: JsonObject = typedDocument(document);
  return { document, model: (settings) => buildModel(id, document, typed, { ...settings, workspace }) };
}
