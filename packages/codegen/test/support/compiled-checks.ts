import { REPOSITORY } from "@specwright/testing";
import { build } from "esbuild";
import { emitPackage } from "../../src/emit/index.ts";
import { gate } from "../../src/gate/index.ts";
import { buildModel } from "../../src/model/build-model.ts";
import { typedDocument } from "../../src/types/typed-document.ts";
import { buildValidators } from "../../src/validate/build-validators.ts";
import { CONTEXT } from "./emitted-statement.ts";
import { documentOf, settingsOf } from "./read-text.ts";

/** A compiled check, as the emitted module exports it. */
export type CompiledCheck = ((value: unknown) => boolean) & {
  readonly errors: readonly { readonly instancePath: string; readonly message: string }[] | null;
};

/** The text of src/gen/validators.ts for a whole description. */
export function validatorsText(openapi: string): string {
  const document = documentOf(openapi);
  gate(document);
  const model = buildModel("acme", document, typedDocument(document), settingsOf(""));
  const files = emitPackage(model, { ...CONTEXT, validators: buildValidators(document, model) });
  return files.find(({ path }) => path === "src/gen/validators.ts")?.content ?? "";
}

/** The same, run: its exports by name. */
export async function checksOf(openapi: string): Promise<{ readonly [name: string]: CompiledCheck }> {
  const { outputFiles } = await build({
    stdin: { contents: validatorsText(openapi), loader: "ts", resolveDir: REPOSITORY },
    bundle: true,
    format: "esm",
    write: false,
    alias: { "@specwright/runtime/validate-v1": `${REPOSITORY}/packages/runtime/src/validate-v1.ts` },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as {
    [name: string]: CompiledCheck;
  };
}

/** Component schemas in YAML, with one operation that sends and returns `S`. */
export function describing(schemas: string, version = "3.1"): string {
  const media = "{ schema: { $ref: '#/components/schemas/S' } }";
  return `openapi: ${version}.0
info: { title: Acme, version: "1" }
paths:
  /s:
    post:
      operationId: sendS
      requestBody: { content: { application/json: ${media}, multipart/form-data: ${media} } }
      responses: { "200": { description: ok, content: { application/json: ${media} } } }
components:
  schemas:
${schemas.trim().replace(/^/gm, "    ")}
`;
}
