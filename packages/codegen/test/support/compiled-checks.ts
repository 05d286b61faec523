import type { Json } from "@specwright/openapi";
import { REPOSITORY } from "@specwright/testing";
import { build } from "esbuild";
import { emitPackage } from "../../src/emit/index.ts";
import { emitValidators } from "../../src/emit/validators.ts";
import { gate } from "../../src/gate/index.ts";
import { buildModel } from "../../src/model/build-model.ts";
import type { ClientModel } from "../../src/model/types.ts";
import { typedDocument } from "../../src/types/typed-document.ts";
import { buildValidators } from "../../src/validate/build-validators.ts";
import { dialect } from "../../src/validate/dialect.ts";
import { expressionOf } from "../../src/validate/expression.ts";
import { CONTEXT } from "./emitted-statement.ts";
import { documentOf, settingsOf } from "./read-text.ts";

const RUNTIME = `${REPOSITORY}/packages/runtime/src`;

/** What a check says is wrong. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly keyword: string;
}

/** A check, as the emitted module exports it. */
export type EmittedCheck = (value: unknown) => boolean;

/** A module of checks, run. */
export interface Emitted {
  readonly checks: { readonly [name: string]: EmittedCheck };
  /** What a check finds wrong with a value. */
  readonly issuesOf: (check: EmittedCheck | undefined, value: unknown) => readonly Issue[];
}

/** The text of src/gen/validators.ts for a whole description. */
export function validatorsText(openapi: string): string {
  const document = documentOf(openapi);
  gate(document);
  const model = buildModel("acme", document, typedDocument(document), settingsOf(""));
  const files = emitPackage(model, { ...CONTEXT, validators: buildValidators(document, model) });
  return files.find(({ path }) => path === "src/gen/validators.ts")?.content ?? "";
}

/** The text of src/gen/validators.ts for schemas by name, each seen as it is received. */
export function schemasText(schemas: { readonly [name: string]: Json }): string {
  const refer = (reference: string): string => `check${reference.split("/").at(-1)}`;
  const resolve = (reference: string): Json | undefined => schemas[reference.split("/").at(-1) ?? ""];
  const context = { view: "read", old: false, resolve, refer, referBase: refer } as const;
  const checks = Object.entries(schemas).map(([name, schema]) => ({
    name: `check${name}`,
    title: name,
    expression: expressionOf(dialect(schema, context)),
  }));
  const model = { specFile: "openapi.yaml", home: { command: "specwright generate" } } as ClientModel;
  return (
    emitValidators(model, { ...CONTEXT, validators: { checks, operations: [], webhooks: new Map(), schemas: [] } })
      ?.content ?? ""
  );
}

/** The exports of a module of checks. */
export async function emitted(text: string): Promise<Emitted> {
  const code = await bundled(`${text}\nexport { issuesOf } from "${RUNTIME}/validate/issues.ts";`);
  const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  const { issuesOf, ...checks } = (await import(/* @vite-ignore */ url)) as { issuesOf: Emitted["issuesOf"] };
  return { issuesOf, checks: checks as unknown as Emitted["checks"] };
}

/** What a bundle holds that uses some checks of a module. */
export async function bundleOf(text: string, checks: readonly string[]): Promise<string> {
  const unexported = text.replace(/^export const/gm, "const");
  return await bundled(`${unexported}\nexport { ${checks.join(", ")} };`, true);
}

async function bundled(contents: string, minify = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: REPOSITORY },
    bundle: true,
    minify,
    format: "esm",
    write: false,
    alias: { "@specwright/runtime/validate-v1": `${RUNTIME}/validate-v1.ts` },
  });
  return outputFiles[0]?.text ?? "";
}

/** The checks of a whole description by name. */
export async function checksOf(openapi: string): Promise<Emitted["checks"]> {
  return (await emitted(validatorsText(openapi))).checks;
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
