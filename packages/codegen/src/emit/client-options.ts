import { neededVariables, needsBaseUrl } from "../model/servers.ts";
import type { ClientModel, CredentialModel, ServerModel } from "../model/types.ts";
import { propertyKey } from "../print/identifier.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { quoted } from "../print/quoted.ts";
import { importType, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";

/** `interface AcmeOptions { … }`: credentials, servers and the options of every client. */
export function optionsType(file: SourceFile, model: ClientModel): string {
  const base = importType("CoreOptions", CODEGEN);
  const members = [...credentialOptions(file, model), ...baseUrlOption(model), ...serverOptions(model)];
  const docs = jsdoc([`Options of \`create${model.pascal}Client\`.`]);
  if (members.length === 0) return file.code`${docs}export type ${model.pascal}Options = ${base};`;
  return file.code`${docs}export interface ${model.pascal}Options extends ${base} {\n${members.join("")}}`;
}

function credentialOptions(file: SourceFile, { credentials }: ClientModel): string[] {
  const type = importType("Credential", CODEGEN);
  return credentials.map(
    (credential) =>
      file.code`${jsdoc([credentialDocs(credential)], "  ")}  readonly ${credential.option}?: ${type} | undefined;\n`,
  );
}

/** The options as tags of the function that makes a client: an editor shows them where somebody looks for them. */
export function optionTags({ credentials, servers }: ClientModel): string[] {
  const tags = credentials.map(
    (credential) => `@param options.${credential.option} ${credentialDocs(credential).replace(/\s+/g, " ")}`,
  );
  if (needsBaseUrl(servers)) tags.push(`@param options.baseUrl ${BASE_URL}`);
  if (servers.length > 1) tags.push(`@param options.server ${serverDocs(servers)}`);
  return [...tags, ...COMMON_OPTIONS];
}

const COMMON_OPTIONS = [
  "@param options.retry When and how often a failed request is retried, or `false`. Default: 3 attempts.",
  "@param options.timeout Milliseconds for one attempt. Default: 30,000.",
  "@param options.totalTimeout Milliseconds for a call with all its attempts. Default: 120,000.",
  "@param options.headers Headers of every request.",
  "@param options.fetch Used in place of the platform's `fetch`.",
  "@param options.hooks Functions that are called during a call, for logs, metrics and traces.",
];

const BASE_URL = "The URL of the server. The description names none that can be called.";

function credentialDocs({ env, description }: CredentialModel): string {
  return [description.trim(), `Default: the environment variable \`${env}\`.`].filter(Boolean).join(" ");
}

function serverDocs(servers: readonly ServerModel[]): string {
  return `The server to call. Default: \`${servers[0]?.name}\`.`;
}

/** An option of every client that this one requires. */
function baseUrlOption({ servers }: ClientModel): string[] {
  if (!needsBaseUrl(servers)) return [];
  const docs = jsdoc([BASE_URL], "  ");
  return [`${docs}  readonly baseUrl: string;\n`];
}

/** `= {}` of a function that takes options, if no option is required. */
export function optionsDefault({ servers }: ClientModel): string {
  if (needsBaseUrl(servers)) return "";
  return " = {}";
}

/** Options that a client needs beside its credentials, as a program shows them: `baseUrl: "https://acme.example/v1"`. */
export function neededOptions({ id, servers, basePath }: ClientModel): string[] {
  if (needsBaseUrl(servers)) return [`baseUrl: ${quoted(`https://${id}.example${basePath}`)}`];
  const lacking = neededVariables(servers);
  if (lacking.length === 0) return [];
  const values = lacking.map((name) => {
    const [choice] = servers[0] ? choicesOf(servers[0], name) : [];
    if (choice !== undefined) return `${propertyKey(name)}: ${quoted(choice)}`;
    const whole = servers[0]?.url.startsWith(`{${name}}`);
    return `${propertyKey(name)}: ${quoted(whole ? `https://${id}.example` : `${id}.example`)}`;
  });
  return [`variables: { ${values.join(", ")} }`];
}

/** The same as the arguments of `createAcmeClient`. */
export function neededArguments(model: ClientModel): string {
  const needed = neededOptions(model);
  if (needed.length === 0) return "";
  return `{ ${needed.join(", ")} }`;
}

function serverOptions({ servers }: ClientModel): string[] {
  if (servers.length === 0) return [];
  const names = servers.map(({ name }) => quoted(name)).join(" | ");
  const docs = [serverDocs(servers), servers.map(listItem).join("\n")];
  return [`${jsdoc(docs, "  ")}  readonly server?: ${names} | undefined;\n`, ...variableOptions(servers)];
}

function listItem({ name, url, description }: ServerModel): string {
  if (!description) return `- \`${name}\`: ${url}`;
  return `- \`${name}\`: ${url} (${description.split("\n")[0]})`;
}

function variableOptions(servers: readonly ServerModel[]): string[] {
  const variables = new Set(servers.flatMap((server) => Object.keys(server.variables)));
  if (variables.size === 0) return [];
  const members = [...variables]
    .map((key) => `readonly ${propertyKey(key)}?: ${variableType(key, servers)} | undefined`)
    .join("; ");
  const docs = jsdoc(["Values for the variables in the server's URL."], "  ");
  return [`${docs}  readonly variables?: { ${members} } | undefined;\n`];
}

/** The values that a variable may have at any of the servers. */
function variableType(name: string, servers: readonly ServerModel[]): string {
  const having = servers.filter(({ variables }) => Object.hasOwn(variables, name));
  const choices = having.map((server) => choicesOf(server, name));
  if (choices.some((values) => values.length === 0)) return "string";
  return [...new Set(choices.flat())].map(quoted).join(" | ");
}

function choicesOf({ choices = {} }: ServerModel, name: string): readonly string[] {
  return Object.hasOwn(choices, name) ? (choices[name] as readonly string[]) : [];
}
