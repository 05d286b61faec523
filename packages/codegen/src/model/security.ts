import { type Diagnostic, type Document, isObject, type JsonObject, SpecError } from "@specwright/openapi";
import { isSupported, securitySchemes } from "../gate/security.ts";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { SchemeSettings } from "../settings/settings.ts";
import { camelCase, envName } from "./names.ts";
import { clientCredentialsFlow, scopesOf, tokenUrlOf } from "./oauth.ts";
import type { CredentialModel, OperationModel, SchemeModel } from "./types.ts";

/** Schemes and the credentials they need: from the settings, and from the description where those are silent. */
export function securityModel(
  id: string,
  document: Document,
  loaded: LoadedSettings,
): { schemes: SchemeModel[]; credentials: CredentialModel[] } {
  const wire = Object.entries(securitySchemes(document)).filter(
    (entry): entry is [string, JsonObject] =>
      isObject(entry[1]) && entry[1].type !== "mutualTLS" && isSupported(entry[1]),
  );
  checkNames(
    wire.map(([name]) => name),
    loaded,
  );
  const several = wire.length > 1;
  const schemes = wire.map(([name, scheme]) =>
    schemeModel(document, name, scheme, loaded.settings.security?.[name] ?? implied(name, scheme, several), loaded),
  );
  checkCredentials(schemes, loaded);
  return { schemes, credentials: credentialModels(id, schemes, loaded) };
}

/** Without settings: one credential for each scheme, named after its kind, or after itself where there are several. */
function implied(name: string, scheme: JsonObject, several: boolean): SchemeSettings {
  const option = (usual: string): string => (several ? camelCase(name) : usual);
  if (scheme.type === "http" && String(scheme.scheme).toLowerCase() === "basic") {
    return several
      ? { username: `${camelCase(name)}Username`, password: `${camelCase(name)}Password` }
      : { username: "username", password: "password" };
  }
  if (clientCredentialsFlow(scheme)) return { clientId: "clientId", clientSecret: "clientSecret" };
  return { value: `{${option(scheme.type === "apiKey" ? "apiKey" : "token")}}` };
}

function schemeModel(
  document: Document,
  name: string,
  scheme: JsonObject,
  settings: SchemeSettings,
  loaded: LoadedSettings,
): SchemeModel {
  const place = placeOf(scheme);
  if ("value" in settings) {
    const bearer = scheme.type === "apiKey" ? "" : "Bearer ";
    return { name, kind: "template", ...place, value: `${bearer}${settings.value}` };
  }
  if ("signer" in settings) return { name, kind: "signer", ...place, module: settings.signer };
  if ("username" in settings) return { name, kind: "basic", ...settings };
  const flow = clientCredentialsFlow(scheme);
  if (!flow) {
    const at = loaded.locate(["security", name]);
    const hint = "Use { value: … }, or describe the clientCredentials flow with its tokenUrl.";
    throw new SpecError([{ ...at, rule: "settings", message: `"${name}" has no client credentials flow`, hint }]);
  }
  const { scope = scopesOf(document, name), ...credentials } = settings;
  return { name, kind: "clientCredentials", tokenUrl: tokenUrlOf(document, flow), ...credentials, scope };
}

function placeOf(scheme: JsonObject): { in: "header" | "query" | "cookie"; wire: string } {
  if (scheme.type !== "apiKey") return { in: "header", wire: "Authorization" };
  return { in: scheme.in as "header" | "query" | "cookie", wire: scheme.name as string };
}

function credentialModels(
  id: string,
  schemes: readonly SchemeModel[],
  { settings }: LoadedSettings,
): CredentialModel[] {
  const needed = [...Object.keys(settings.credentials ?? {}), ...schemes.flatMap(optionsOf)];
  return [...new Set(needed)].map((option) => ({
    option,
    env: settings.credentials?.[option]?.env ?? envName(id, option),
    description: settings.credentials?.[option]?.description ?? "",
  }));
}

function optionsOf(scheme: SchemeModel): string[] {
  switch (scheme.kind) {
    case "template":
      return [...scheme.value.matchAll(/\{(\w+)\}/g)].map(([, option]) => option as string);
    case "basic":
      return [scheme.username, scheme.password];
    case "clientCredentials":
      return [scheme.clientId, scheme.clientSecret];
    case "signer":
      return [];
  }
}

function checkNames(known: readonly string[], { settings, locate }: LoadedSettings): void {
  const problems: Diagnostic[] = Object.keys(settings.security ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => ({
      ...locate(["security", name]),
      rule: "settings",
      message: `the description has no security scheme "${name}"`,
      hint: `It has ${known.join(", ") || "none"}.`,
    }));
  if (problems.length > 0) throw new SpecError(problems);
}

/** What an operation needs that says nothing: the global requirement, or the one that most operations state. */
export function usualSecurity(global: string[][] | undefined, operations: readonly OperationModel[]): string[][] {
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
export function sendable(security: readonly (readonly string[])[], schemes: readonly SchemeModel[]): string[][] {
  return security.map((requirement) => requirement.filter((name) => schemes.some((scheme) => scheme.name === name)));
}

/** Where the settings name credentials, they name all of them: a slip in a template would become an option. */
function checkCredentials(schemes: readonly SchemeModel[], { settings, locate }: LoadedSettings): void {
  const { credentials } = settings;
  if (!credentials) return;
  const problems: Diagnostic[] = schemes.flatMap((scheme) =>
    optionsOf(scheme)
      .filter((option) => settings.security?.[scheme.name] && !Object.hasOwn(credentials, option))
      .map((option) => ({
        ...locate(["security", scheme.name]),
        rule: "settings",
        message: `security.${scheme.name} uses "${option}", which is no credential`,
        hint: `credentials has ${Object.keys(credentials).join(", ")}.`,
      })),
  );
  if (problems.length > 0) throw new SpecError(problems);
}
