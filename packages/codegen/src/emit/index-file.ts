import { EXPORTED_ERRORS, operationTypes } from "../model/exported-types.ts";
import { type Emitter, header, RUNTIME } from "./generated-file.ts";

/** src/gen/index.ts: what `import … from` the package gives. With the errors, so that a user needs no second import. */
export const emitIndex: Emitter = (model) => {
  const { pascal } = model;
  const names = model.operations.flatMap(operationTypes).sort();
  const types: string[] = [];
  if (names.length > 0)
    types.push(`export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./operations.ts";`);
  types.push(`export type { components, operations, paths } from "./schema.ts";`);
  if (model.schemas.length > 0) types.push(`export type * from "./types.ts";`);
  const content = [
    header(model),
    "",
    `export {\n${EXPORTED_ERRORS.map((name) => `  ${name},\n`).join("")}} from "${RUNTIME}";`,
    `export { create${pascal}Client, type ${pascal}Client } from "./client.ts";`,
    `export { create${pascal}Core, type ${pascal}Core, type ${pascal}Options } from "./core.ts";`,
    ...types,
    "",
  ];
  return { path: "src/gen/index.ts", content: content.join("\n") };
};
