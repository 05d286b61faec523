import { operationTypes } from "../model/build-model.ts";
import { type Emitter, header, RUNTIME } from "./generated-file.ts";

/** src/gen/index.ts: what `import … from` the package gives. */
export const emitIndex: Emitter = (model) => {
  const { pascal } = model;
  const names = model.operations.flatMap(operationTypes).sort();
  const content = [
    header(model),
    "",
    `export {\n  ApiError,\n  AuthError,\n  InputError,\n  isApiError,\n  isAuthError,\n  isInputError,\n  isMissingCredentialsError,\n  isNetworkError,\n  isParseError,\n  isTimeoutError,\n  MissingCredentialsError,\n  NetworkError,\n  ParseError,\n  SpecwrightError,\n  TimeoutError,\n} from "${RUNTIME}";`,
    `export { create${pascal}Client, type ${pascal}Client } from "./client.ts";`,
    `export { create${pascal}Core, type ${pascal}Core, type ${pascal}Options } from "./core.ts";`,
    ...(names.length > 0
      ? [`export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./operations.ts";`]
      : []),
    `export type { components, operations, paths } from "./schema.ts";`,
    ...(model.schemas.length > 0 ? [`export type * from "./types.ts";`] : []),
    "",
  ];
  return { path: "src/gen/index.ts", content: content.join("\n") };
};
