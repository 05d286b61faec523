import type { Emitter } from "./generated-file.ts";

/** openapi.yaml: the description as one file, for tools and mocks. */
export const emitOpenapi: Emitter = (model, { bundledSpec }) => ({
  path: "openapi.yaml",
  content: `# Bundled from ${model.specFile} by \`${model.home.command}\`: change the spec, then generate again.\n${bundledSpec}`,
});
