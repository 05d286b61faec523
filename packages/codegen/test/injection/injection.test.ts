import { isDeepStrictEqual } from "node:util";
import { type JsonObject, readObject, SpecError } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import type { GeneratedFile } from "../../src/emit/generated-file.ts";
import { emitPackage } from "../../src/emit/index.ts";
import { admit } from "../../src/gate/index.ts";
import { bundledText } from "../../src/make-package.ts";
import { buildModel } from "../../src/model/build-model.ts";
import { typeNames } from "../../src/model/exported-types.ts";
import { schemaTypes } from "../../src/types/openapi-typescript.ts";
import { typedDocument } from "../../src/types/typed-document.ts";
import { buildValidators } from "../../src/validate/build-validators.ts";
import { CONTEXT } from "../support/emitted-statement.ts";
import { foreignParts } from "../support/inspect-package.ts";
import { settingsOf } from "../support/read-text.ts";
import { PAYLOADS } from "./payloads.ts";
import { descriptionWith, PLACE_NAMES } from "./places.ts";

/** The files of a package; nothing for a description of which none can be made. */
function filesOf(description: JsonObject): readonly GeneratedFile[] {
  // Tags become names only where methods stand in groups.
  const settings = settingsOf("group: tag");
  try {
    const { document, notes } = admit(readObject(description), settings);
    const typed = typedDocument(document);
    const model = buildModel("acme", document, typed, settings);
    const validators = buildValidators(document, model);
    const bundledSpec = bundledText(document);
    return emitPackage(model, {
      ...CONTEXT,
      schemaTypes: schemaTypes(typed, typeNames(model)),
      validators,
      bundledSpec,
      notes,
    });
  } catch (error) {
    if (error instanceof SpecError) return [];
    throw error;
  }
}

describe("a text that would be code", () => {
  it.each(PLACE_NAMES)("as %s becomes none", (place) => {
    const made = Object.entries(PAYLOADS).map(
      ([payload, text]) => [payload, filesOf(descriptionWith(place, text))] as const,
    );
    expect(made.map(([payload, files]) => [payload, ...foreignParts(files), ...foreignManifest(files)])).toEqual(
      Object.keys(PAYLOADS).map((payload) => [payload]),
    );
    // A sweep over descriptions that are refused would find nothing.
    const generated = made.filter(([, files]) => files.length > 0).length;
    expect(generated > Object.keys(PAYLOADS).length / 2).toBe(true);
  });

  it("is tried in as many places and forms as the sweep is said to have", () => {
    expect(PLACE_NAMES.length * Object.keys(PAYLOADS).length).toBeGreaterThanOrEqual(810);
  });
});

/** What npm would run, and what it would install. */
function manifestOf(files: readonly GeneratedFile[]): object {
  const text = files.find(({ path }) => path === "package.json")?.content ?? "{}";
  const { name, scripts, dependencies, devDependencies, exports } = JSON.parse(text);
  return { name, scripts, dependencies, devDependencies, exports };
}

const MANIFEST = manifestOf(filesOf(descriptionWith("title", "Acme")));

function foreignManifest(files: readonly GeneratedFile[]): string[] {
  return files.length === 0 || isDeepStrictEqual(manifestOf(files), MANIFEST) ? [] : ["package.json"];
}
