import { type Document, type Json, objectsIn } from "@specwright/openapi/internal";
import { isSupported, securitySchemes } from "../gate/security.ts";
import type { ProviderSettings } from "../settings/settings.ts";
import type { OperationModel, SchemeModel } from "./types.ts";

/** Alternatives, each a list of schemes that are needed together. */
type Requirements = readonly (readonly string[])[];

/** The alternatives of a `security` list that a client can send; undefined if the list is left out. */
export function securityOf(
  value: Json | undefined,
  document: Document,
  settings: ProviderSettings,
): string[][] | undefined {
  if (!Array.isArray(value)) return undefined;
  const schemes = securitySchemes(document);
  return objectsIn(value)
    .map((requirement) => Object.keys(requirement))
    .filter((names) => names.every((name) => isSupported(name, schemes[name], settings)));
}

/** What most operations need, and each operation with what it needs if that is something else. */
export function securedOperations(
  document: Document,
  described: readonly OperationModel[],
  schemes: readonly SchemeModel[],
  settings: ProviderSettings,
): { readonly operations: OperationModel[]; readonly security: string[][] } {
  const global = securityOf(document.inlined.security, document, settings);
  const usual = usualSecurity(global, described);
  const operations = described.map((operation) => {
    const own = operation.security ?? global ?? [];
    if (JSON.stringify(own) === JSON.stringify(usual)) return { ...operation, security: undefined };
    return { ...operation, security: sendable(own, schemes) };
  });
  return { operations, security: sendable(usual, schemes) };
}

/** The global requirement, or the requirement of most operations if the description has no global one. */
function usualSecurity(global: string[][] | undefined, operations: readonly OperationModel[]): Requirements {
  if (global && global.length > 0) return global;
  const counts = new Map<string, number>();
  for (const { security } of operations) {
    const key = JSON.stringify(security ?? global ?? []);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return JSON.parse(most?.[0] ?? "[]") as string[][];
}

/** Requirements without the schemes that have nothing to send, such as mutual TLS. */
function sendable(security: Requirements, schemes: readonly SchemeModel[]): string[][] {
  return security.map((requirement) => requirement.filter((name) => schemes.some((scheme) => scheme.name === name)));
}
