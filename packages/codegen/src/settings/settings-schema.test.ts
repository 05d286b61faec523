import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { SETTINGS_SCHEMA } from "./settings-schema.ts";

it("is a schema of JSON Schema, which nobody checks at every start", () => {
  const ajv = new Ajv2020();
  ajv.validateSchema(SETTINGS_SCHEMA);
  expect(ajv.errors).toBeNull();
});
