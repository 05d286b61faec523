import { boundedPattern } from "@specwright/openapi/internal";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Direction } from "./dialect.ts";

/** An Ajv for JSON Schema 2020-12 in one direction: in a response `writeOnly` is an error. */
export function createAjv(direction: Direction): Ajv2020 {
  const ajv = new Ajv2020({
    // What every object inherits is no property of a value: `__proto__`, `constructor`.
    ownProperties: true,
    allErrors: true,
    strict: false,
    logger: false,
    // 0.3 is a multiple of 0.1, whatever binary fractions say.
    multipleOfPrecision: 9,
    code: { regExp: Object.assign(boundedPattern, { code: "boundedPattern" }) },
  });
  // ajv-formats is CommonJS: its default export is the function, seen from here as a member of itself.
  (addFormats as unknown as typeof addFormats.default)(ajv);
  if (direction === "response") {
    ajv.removeKeyword("writeOnly");
    ajv.addKeyword({ keyword: "writeOnly", validate: (writeOnly: unknown) => writeOnly !== true });
  }
  return ajv;
}
