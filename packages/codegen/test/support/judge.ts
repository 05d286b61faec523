import type { Json } from "@specwright/openapi";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Issue } from "./compiled-checks.ts";

const regExp = Object.assign(
  (pattern: string): RegExp => {
    try {
      return new RegExp(pattern, "u");
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: "new RegExp" },
);

/** Ajv over schemas that refer to each other as `#/$defs/Name`. */
export class Judge {
  readonly #ajv: Ajv2020;

  constructor(schemas: { readonly [name: string]: Json }) {
    this.#ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      strictNumbers: true,
      multipleOfPrecision: 9,
      ownProperties: true,
      validateSchema: false,
      logger: false,
      code: { regExp },
    });
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
    this.#ajv.addSchema({ $id: "all", $defs: schemas });
  }

  of(name: string): ValidateFunction {
    return this.#ajv.compile({ $ref: `all#/$defs/${name}` });
  }
}

/** The errors of a verdict, as the runtime words them. */
export function issuesOfAjv({ errors }: ValidateFunction, value: Json): Issue[] {
  return (errors ?? []).map((error) => ({
    path: pathOf(error.instancePath, value),
    message: `${error.message}${detail(error)}`,
    keyword: error.keyword,
  }));
}

function pathOf(pointer: string, value: Json): (string | number)[] {
  let here: unknown = value;
  const keys = pointer.split("/").slice(1);
  return keys.map((part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const isIndex = Array.isArray(here);
    here = (here as { readonly [key: string]: unknown })[key];
    return isIndex ? Number(key) : key;
  });
}

/** What the runtime adds to a message of Ajv: the property that should not be there, the values that are allowed. */
function detail({ params }: ErrorObject): string {
  const extra: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (extra !== undefined) return `: ${JSON.stringify(extra)}`;
  const allowed = JSON.stringify(params.allowedValues ?? params.allowedValue);
  return allowed === undefined ? "" : `: ${allowed}`;
}
