// The files of openapi-typescript have no types of their own; what they export is what its entry exports.

declare module "openapi-typescript/dist/lib/ts.mjs" {
  export { astToString } from "openapi-typescript";
}

declare module "openapi-typescript/dist/lib/utils.mjs" {
  export { resolveRef } from "openapi-typescript";
}

declare module "openapi-typescript/dist/transform/index.mjs" {
  // biome-ignore lint/style/noDefaultExport: the library has one.
  export { transformSchema as default } from "openapi-typescript";
}

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  // biome-ignore lint/style/noDefaultExport: the library has one.
  export { transformSchemaObject as default } from "openapi-typescript";
}
