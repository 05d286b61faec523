import {
  type Diagnostic,
  type Document,
  isObject,
  type JsonObject,
  SpecError,
  textOf,
} from "@specwright/openapi/internal";
import { isSupported, securitySchemes } from "../gate/security.ts";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { ProviderSettings, SchemeSettings } from "../settings/settings.ts";
import { envName, optionName } from "./names.ts";
import { clientCredentialsFlow, scopesOf, tokenUrlOf } from "./oauth.ts";
import type { CredentialModel, SchemeModel } from "./types.ts";

/** Beyond this many letters a description is no cell of a table. */
const LONGEST_TEXT = 160;

/**
 * The security schemes and the credentials that they need. What the settings do not say follows from the description.
 * @param id the provider, whose name begins the environment variables
 * @throws SpecError if the settings name a scheme that the description does not have, or use a credential that they do
 *   not list.
 */
export function securityModel(
  id: string,
  document: Document,
  loaded: LoadedSettings,
): { schemes: SchemeModel[]; credentials: CredentialModel[] } {
  const described = Object.entries(securitySchemes(document)).filter(
    (entry): entry is [string, JsonObject] => isObject(entry[1]) && sendsSomething(entry[0], entry[1], loaded.settings),
  );
  const names = described.map(([name]) => name);
  checkNames(names, loaded);
  const schemes = described.map(([name, scheme]) => {
    const settings = loaded.settings.security?.[name] ?? impliedSettings(name, scheme, names.length > 1);
    return schemeModel(document, name, scheme, settings, loaded);
  });
  checkCredentials(schemes, loaded);
  return { schemes, credentials: credentialModels(id, schemes, new Map(described), loaded) };
}

/** A client certificate belongs to the connection, not to the request. */
function sendsSomething(name: string, scheme: JsonObject, settings: ProviderSettings): boolean {
  return scheme.type !== "mutualTLS" && isSupported(name, scheme, settings);
}

/** Without settings the credentials of a scheme are named after its type, or after its name if there are several schemes. */
function impliedSettings(name: string, scheme: JsonObject, several: boolean): SchemeSettings {
  const own = optionName(name);
  if (scheme.type === "http" && String(scheme.scheme).toLowerCase() === "basic") {
    if (several) return { username: `${own}Username`, password: `${own}Password` };
    return { username: "username", password: "password" };
  }
  if (clientCredentialsFlow(scheme)) return { clientId: "clientId", clientSecret: "clientSecret" };
  if (several) return { value: `{${own}}` };
  if (scheme.type === "apiKey") return { value: "{apiKey}" };
  return { value: "{token}" };
}

function schemeModel(
  document: Document,
  name: string,
  scheme: JsonObject,
  settings: SchemeSettings,
  loaded: LoadedSettings,
): SchemeModel {
  if ("value" in settings)
    return { name, kind: "template", ...placeOf(scheme), value: template(scheme, settings.value) };
  if ("signer" in settings) return { name, kind: "signer", ...placeOf(scheme), module: settings.signer };
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

/** The whole value of the header; of a scheme that is not known, it is what the settings say. */
function template(scheme: JsonObject, value: string): string {
  if (scheme.type === "apiKey") return value;
  if (scheme.type === "http" && String(scheme.scheme).toLowerCase() !== "bearer") return value;
  return `Bearer ${value}`;
}

function placeOf(scheme: JsonObject): { in: "header" | "query" | "cookie"; wire: string } {
  if (scheme.type !== "apiKey") return { in: "header", wire: "Authorization" };
  return { in: scheme.in as "header" | "query" | "cookie", wire: scheme.name as string };
}

function credentialModels(
  id: string,
  schemes: readonly SchemeModel[],
  described: ReadonlyMap<string, JsonObject>,
  { settings, workspace }: LoadedSettings,
): CredentialModel[] {
  const needed = [...Object.keys(settings.credentials ?? {}), ...schemes.flatMap(optionsOf)];
  return [...new Set(needed)].map((option) => ({
    option,
    env: settings.credentials?.[option]?.env ?? envName(id, option, workspace.credentialPrefix),
    description: settings.credentials?.[option]?.description ?? describedBy(option, schemes, described),
  }));
}

/** What the description says of a scheme says it of the scheme's only credential, unless it tells a whole story. */
function describedBy(
  option: string,
  schemes: readonly SchemeModel[],
  described: ReadonlyMap<string, JsonObject>,
): string {
  const [scheme, another] = schemes.filter((one) => optionsOf(one).includes(option));
  if (!scheme || another || optionsOf(scheme).length !== 1) return "";
  const text = textOf(described.get(scheme.name)?.description).trim();
  if (text.length > LONGEST_TEXT || text.includes("\n")) return "";
  return text;
}

/** The client's options that a scheme uses by name. */
export function optionsOf(scheme: SchemeModel): string[] {
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

/** If the settings list credentials, they list all of them. Otherwise a misspelt template would become an option. */
function checkCredentials(schemes: readonly SchemeModel[], { settings, locate }: LoadedSettings): void {
  const { credentials } = settings;
  if (!credentials) return;
  const problems: Diagnostic[] = schemes.flatMap((scheme) =>
    optionsOf(scheme)
      .filter((option) => settings.security?.[scheme.name] && !Object.hasOwn(credentials, option))
      .map((option) => ({
        ...locate(["security", scheme.name]),
        rule: "settings",
        message: `security.${scheme.name} uses "${option}", which is not a credential`,
        hint: `credentials has ${Object.keys(credentials).join(", ")}.`,
      })),
  );
  if (problems.length > 0) throw new SpecError(problems);
}
