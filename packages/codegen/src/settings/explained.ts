import { pointerKeys } from "@specwright/openapi/internal";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { ValueProblem } from "./checked-yaml.ts";
import { meant } from "./nearest.ts";

const FILE = "provider.yaml";
const DESCRIBED = "node_modules/specwright/SETTINGS.md describes every setting.";

/** What is wrong with provider.yaml, in words. */
export function explained(errors: readonly ErrorObject[]): ValueProblem[] {
  // A scheme that fits none of the four ways fails each of them, and a wrong name fails its pattern. One sentence about
  // the scheme, and one about the name, are enough.
  const shown = errors.filter(
    ({ schemaPath, propertyName }) => !/\/oneOf\/\d+\//.test(schemaPath) && propertyName === undefined,
  );
  return shown.map((error) => {
    const path = pointerKeys(error.instancePath);
    const { additionalProperty, propertyName } = error.params as { additionalProperty?: string; propertyName?: string };
    const key = additionalProperty ?? propertyName ?? [];
    return { path: path.concat(key), ...wordsOf(error, path.join(".") || FILE) };
  });
}

type Words = Pick<ValueProblem, "message" | "hint">;

function wordsOf(error: ErrorObject, where: string): Words {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, where);
    case "oneOf":
      return {
        message: `${where} does not say how the value of this scheme is made`,
        hint: "Write one of { value }, { signer }, { clientId, clientSecret }, { username, password }.",
      };
    case "enum":
      return { message: `${where} ${error.message}`, hint: `Known: ${allowed(error)}.` };
    case "false schema":
      return { message: `${where} says what another setting beside it says`, hint: "Leave one of the two out." };
    case "propertyNames":
      return wrongName(error, where);
    default:
      return { message: `${where} ${error.message}`, hint: DESCRIBED };
  }
}

function unknownKey({ params, parentSchema }: ErrorObject, where: string): Words {
  const { additionalProperty: key } = params as { additionalProperty: string };
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  return { message: `${where} has no setting "${key}"`, hint: known.length === 0 ? DESCRIBED : meant(key, known) };
}

function allowed({ params }: ErrorObject): string {
  return (params as { allowedValues: readonly string[] }).allowedValues.join(", ");
}

function wrongName({ schema, params }: ErrorObject, where: string): Words {
  const { pattern } = schema as { pattern: string };
  const { propertyName } = params as { propertyName: string };
  return { message: `${where} cannot have the name "${propertyName}"`, hint: `Names here match ${pattern}` };
}
