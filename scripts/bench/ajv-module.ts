import { at, type JsonObject, membersOf } from "@specwright/openapi/internal";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/** The component schemas of a description as the code that Ajv compiles, one function for each, in one module. */
export function ajvModule(description: JsonObject): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    multipleOfPrecision: 9,
    validateSchema: false,
    logger: false,
    code: { source: true, esm: true },
  });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addVocabulary(["components", "paths", "servers", "security", "info", "openapi"]);
  ajv.addSchema(description, "openapi");
  const names = Object.keys(membersOf(at(description, ["components", "schemas"])));
  const checks = names.map((name) => [`check${name}`, `openapi#/components/schemas/${name}`]);
  return (standalone as unknown as (ajv: Ajv2020, checks: object) => string)(ajv, Object.fromEntries(checks));
}
