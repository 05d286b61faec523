import { meant, readCheckedYaml, type ValueProblem, WORKSPACE_FILE } from "@specwright/codegen/stages";
import { at, type Diagnostic, type Folder, type Json, pointerKeys, SpecError } from "@specwright/openapi/internal";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { definedItems } from "../defined.ts";
import { KEY, type LoadedPolicy, NO_POLICY, type Policy } from "./policy.ts";
import { POLICY_SCHEMA } from "./policy-schema.ts";

const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(POLICY_SCHEMA);

/**
 * Reads what specwright.yaml of a workspace says of its reviews. No file is no policy of its own.
 * @throws SpecError with the place of each key that is unknown, missing or malformed
 */
export function readPolicy(folder: Folder): LoadedPolicy {
  const { value, locate } = readCheckedYaml(folder, WORKSPACE_FILE, "policy", (root) => problems(policyIn(root)));
  const policy = policyIn(value);
  if (policy === null) return NO_POLICY;
  return { policy: policy as Policy, locate: (path) => locate([KEY, ...path]) };
}

function policyIn(root: Json): Json {
  return at(root, [KEY]) ?? null;
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

function problems(policy: Json): ValueProblem[] {
  if (policy === null || validate(policy)) return [];
  // What fits no alternative fails each of them: one sentence is enough.
  const shown = (validate.errors ?? []).filter(({ schemaPath }) => !/\/(anyOf|oneOf)\/\d+\//.test(schemaPath));
  return shown.map((error) => {
    const path = pointerKeys(error.instancePath);
    const { additionalProperty } = error.params as { additionalProperty?: string };
    return {
      path: [KEY, ...path, ...definedItems(additionalProperty)],
      ...explain(error, nameOf(path), additionalProperty),
    };
  });
}

/** `severities[0].rules`, as programs write it. */
function nameOf(path: readonly string[]): string {
  return path.reduce((name, key) => (/^\d+$/.test(key) ? `${name}[${key}]` : `${name}.${key}`), "").slice(1) || KEY;
}

function explain(error: ErrorObject, where: string, unknown?: string): { message: string; hint: string } {
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  if (unknown !== undefined) return { message: `${where} has no "${unknown}"`, hint: meant(unknown, known) };
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
    return {
      message: `${where} has no ${missingProperty}`,
      hint: MISSING[missingProperty] ?? `It needs: ${known.join(", ")}.`,
    };
  }
  return {
    message: `${where} ${error.message}`,
    hint: "The README of @specwright/review describes every entry of review.",
  };
}

const MISSING: { readonly [key: string]: string } = {
  reason: "Say why in ten letters or more, for who reads the report.",
  severity: "Say what the findings count as: breaking, unknown or safe.",
};
