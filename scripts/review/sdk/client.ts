import type { GeneratedFile } from "../../emit/generated-file.ts";
import { emitPackage } from "../../emit/index.ts";
import { gate } from "../../lint/gate/index.ts";
import { SpecError } from "../../load/diagnostic.ts";
import { buildModel } from "../../model/build-model.ts";
import type { ClientModel } from "../../model/types.ts";
import { schemaTypes } from "../../types/openapi-typescript.ts";
import { typedDocument } from "../../types/typed-document.ts";
import type { Source } from "../read/snapshot.ts";

/** A client as it would be generated, in memory. */
export interface Client {
  readonly model: ClientModel;
  readonly files: readonly GeneratedFile[];
}

/** What a package takes from elsewhere and what no type depends on. */
const CONTEXT = {
  version: "0.0.0",
  runtimeVersion: "0.0.0",
  contractVersion: "0.0.0",
  license: "",
  bundledSpec: "",
  validators: undefined,
};

/** The client of one version of a spec; the refusal where no client can be made of it. */
export function generateClient({ id, version, settings }: Source): Client | SpecError {
  try {
    const { document } = version;
    gate(document);
    const typed = typedDocument(document);
    const model = buildModel(id || "api", document, typed, settings);
    const files = emitPackage(model, { ...CONTEXT, schemaTypes: schemaTypes(typed) });
    return { model, files: files.filter(({ path }) => path.startsWith("src/gen/")) };
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}
