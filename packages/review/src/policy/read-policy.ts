import { type Diagnostic, type Folder, pointerKeys, readWritten, SpecError } from "@specwright/openapi";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { definedItems } from "../defined.ts";
import { type LoadedPolicy, NO_POLICY, type Policy } from "./policy.ts";
import { POLICY_SCHEMA } from "./policy-schema.ts";

const FILE = "review.yaml";
const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(POLICY_SCHEMA);

/**
 * Reads review.yaml of a workspace. No file is no policy of its own.
 * @throws SpecError with the place of each key that is unknown, missing or malformed
 */
export function readPolicy(folder: Folder): LoadedPolicy {
  if (!folder.has(FILE)) return NO_POLICY;
  const { value, locate } = readWritten(folder, FILE);
  if (!validate(value)) throw new SpecError(problems(validate.errors ?? [], locate));
  return { policy: value as Policy, locate };
}

/** The policy of an old version: one that was malformed said nothing. */
export function readOldPolicy(folder: Folder): LoadedPolicy {
  try {
    return readPolicy(folder);
  } catch (error) {
    if (error instanceof SpecError) return NO_POLICY;
    throw error;
  }
}

/** What is wrong with the policy of a workspace. */
export function policyProblems(folder: Folder): Diagnostic[] {
  try {
    readPolicy(folder);
    return [];
  } catch (error) {
    if (error instanceof SpecError) return [...error.diagnostics];
    throw error;
  }
}

function problems(errors: readonly ErrorObject[], locate: LoadedPolicy["locate"]): Diagnostic[] {
  // What fits no alternative fails each of them: one sentence is enough.
  const shown = errors.filter(({ schemaPath }) => !/\/(anyOf|oneOf)\/\d+\//.test(schemaPath));
  return shown.map((error) => {
    const path = pointerKeys(error.instancePath);
    const { additionalProperty } = error.params as { additionalProperty?: string };
    const place = locate([...path, ...definedItems(additionalProperty)]);
    return { ...place, rule: "policy", ...explain(error, nameOf(path), additionalProperty) };
  });
}

/** `severities[0].rules`, as programs write it. */
function nameOf(path: readonly string[]): string {
  return path.reduce((name, key) => (/^\d+$/.test(key) ? `${name}[${key}]` : `${name}.${key}`), "").slice(1) || FILE;
}

function explain(error: ErrorObject, where: string, unknown?: string): { message: string; hint: string } {
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {}).join(", ");
  if (unknown !== undefined) return { message: `${where} has no "${unknown}"`, hint: `Known here: ${known}.` };
  if (error.keyword === "anyOf")
    return { message: `${where} does not say which findings it is for`, hint: "Name rules, providers or paths." };
  if (error.keyword === "oneOf")
    return { message: `${where} is not a number of days`, hint: "Write 90, or { beta: 31, stable: 180 }." };
  if (error.keyword === "enum") {
    const values = (error.params as { allowedValues: readonly string[] }).allowedValues.join(", ");
    return { message: `${where} is not a known value`, hint: `Known: ${values}.` };
  }
  if (error.keyword === "required") {
    const { missingProperty } = error.params as { missingProperty: string };
    return { message: `${where} has no ${missingProperty}`, hint: MISSING[missingProperty] ?? `It needs: ${known}.` };
  }
  return { message: `${where} ${error.message}`, hint: "CONTRIBUTING.md describes every entry of review.yaml." };
}

const MISSING: { readonly [key: string]: string } = {
  reason: "Say why in ten letters or more, for who reads the report.",
  severity: "Say what the findings count as: breaking, unknown or safe.",
};
