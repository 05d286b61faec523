import { SpecError } from "@specwright/openapi";
import {
  featureNames,
  featureSettings,
  featureText,
  hostileNames,
  hostileText,
  TempWorkspace,
} from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilePackages } from "../test/support/compile-packages.ts";
import { foreignParts } from "../test/support/inspect-package.ts";
import { runnable } from "../test/support/runnable.ts";
import { generateProvider } from "./generate-provider.ts";
import type { Generated } from "./make-package.ts";

const FEATURES = featureNames();
const HOSTILE = hostileNames();

/** Hostile descriptions that strict settings refuse: where, and by which rule. */
const REFUSED: { readonly [fixture: string]: string } = {
  "alias-bomb": "5:38 limit-size",
  "alias-circle": "5:51 syntax",
  "component-name": "5:26 component-name-invalid",
  "header-name": "4:100 parameter-invalid",
  "media-type-quote": "4:70 media-type-invalid",
  "operation-id-2": "4:23 operation-id-invalid",
  "operation-id-3": "4:23 operation-id-invalid",
  "operation-id-4": "4:23 operation-id-invalid",
  "operation-id-5": "4:23 operation-id-invalid",
  "operation-id-6": "4:23 operation-id-invalid",
  "parameter-name-line-break": "4:100 parameter-invalid",
  "path-line-break": "4:10 path-invalid",
  pattern: "4:45 pattern-invalid",
  "reference-outside": "5:31 unresolved-ref",
  "same-names": "4:103 operation-name-taken",
  security: "6:34 component-name-invalid",
  status: "4:55 status-invalid",
  type: "5:31 schema-type",
};

/** Those of which no right package can be made in any way. */
const ALWAYS_REFUSED = ["alias-bomb", "alias-circle"];

/** A call that sends a file, which the README shows. */
const UPLOAD = `openapi: 3.1.0
info: { title: Uploads, version: "1" }
paths:
  /files:
    post:
      operationId: sendFile
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, properties: { file: { type: string, format: binary }, note: { type: string } } }
            example: { file: abc, note: first }
      responses: { "201": { description: Stored. } }
`;

const workspace = new TempWorkspace();
const generated = new Map<string, Generated>();
const refused = new Map<string, string>();
let compilerSays: readonly string[] = [];

beforeAll(() => {
  for (const name of FEATURES) generate(name, featureText(name), featureSettings(name));
  for (const name of HOSTILE) {
    generate(`strict-${name}`, hostileText(name), "strict: true\n");
    generate(`hostile-${name}`, hostileText(name));
  }
  generate("uploads", UPLOAD);
  workspace.write("packages/canary/src/gen/index.ts", "export const wrong: string = 1;\n");
  compilerSays = compilePackages(workspace);
}, 120_000);

afterAll(() => workspace[Symbol.dispose]());

function generate(id: string, text: string, settings = ""): void {
  workspace.write(`specs/${id}/openapi.yaml`, text);
  workspace.write(`specs/${id}/provider.yaml`, settings);
  try {
    const result = generateProvider(workspace.root, id);
    generated.set(id, result);
    for (const { path, content } of result.files) workspace.write(`packages/${id}/${path}`, content);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const [first] = error.diagnostics;
    refused.set(id, `${first?.line}:${first?.col} ${first?.rule}`);
  }
}

describe("the package of every feature", () => {
  it.each(FEATURES)("%s is generated, and is types, data and calls", (id) => {
    expect(refused.get(id)).toBeUndefined();
    expect(foreignParts(generated.get(id)?.files ?? [])).toEqual([]);
  });
});

describe("the package of every hostile description", () => {
  it.each(HOSTILE)("%s is refused with its place where the settings are strict", (name) => {
    expect(refused.get(`strict-${name}`)).toBe(REFUSED[name]);
  });

  it.each(HOSTILE)("%s is made without what is wrong with it, and holds its texts as texts", (name) => {
    expect(refused.has(`hostile-${name}`)).toBe(ALWAYS_REFUSED.includes(name));
    expect(foreignParts(generated.get(`hostile-${name}`)?.files ?? [])).toEqual([]);
  });

  it("does nothing when it is imported", async () => {
    const built = [...generated.keys()].filter((id) => id.startsWith("hostile-"));
    expect(built.length).toBeGreaterThan(10);
    for (const id of built)
      for (const file of ["index", "validate"]) await import(/* @vite-ignore */ runnable(workspace, id, file));
    expect((globalThis as { PWNED?: unknown }).PWNED).toBeUndefined();
  });
});

describe("the compiler", () => {
  it("takes all packages in its strictest mode, and refuses the one file that is wrong on purpose", () => {
    expect(compilerSays).toEqual([
      "packages/canary/src/gen/index.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'.",
    ]);
  });
});
