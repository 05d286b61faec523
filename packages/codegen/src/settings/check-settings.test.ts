import type { Json } from "@specwright/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { checkSettings } from "./check-settings.ts";
import { WORKSPACE_SCHEMA } from "./workspace-schema.ts";

const validate = new Ajv2020().compile(WORKSPACE_SCHEMA);

const VALUES: readonly Json[] = ["@acme", "acme", "public", "", true, false, 1, null, [], {}, { specs: "a", x: 1 }];
const KEYS = [...Object.keys(WORKSPACE_SCHEMA.properties ?? {}), "x", "constructor"];
const BELOW: readonly Json[] = VALUES.flatMap((value) => [
  { folders: { specs: value } },
  { scripts: { build: value } },
  { generate: { strict: value } },
  { generate: { values: { date: value } } },
]);

it("takes what a library takes by the same schema", () => {
  const given = [...KEYS.flatMap((key) => VALUES.map((value): Json => ({ [key]: value }))), ...VALUES, ...BELOW];
  const differing = given.filter((value) => validate(value) !== (checkSettings(WORKSPACE_SCHEMA, value).length === 0));
  expect(differing).toEqual([]);
  expect(given.filter((value) => validate(value)).length).toBeGreaterThan(15);
});
