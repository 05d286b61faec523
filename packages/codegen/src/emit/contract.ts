import { posix } from "node:path";
import { optionsOf } from "../model/security.ts";
import type { ClientModel, SchemeModel } from "../model/types.ts";
import { literal } from "../print/literal.ts";
import { quoted } from "../print/quoted.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import { CONTRACT, type Emitter, newSource, VALUES } from "./generated-file.ts";
import { quickstartCode, requiredCredentials } from "./quickstart.ts";

/** test/gen/contract.ts: what the contract tests have to know of the package. They derive the cases themselves. */
export const emitContract: Emitter = (model) => {
  const file = newSource(model);
  const create = createCode(file, model);
  const type = importType("Contract", CONTRACT);
  const client = importType(`${model.pascal}Client`, model.home.packageName);
  const usage = importValue("usage", "./usage.ts");
  const credentials = alternatives(model).map((names) => credentialsCode(model, names, create));
  if (credentials.length > 0) credentials.push("\n  ");
  file.add(file.code`/** What the contract tests need to know about this package. */
export const contract: ${type}<${client}> = {
  spec: new URL("../../openapi.yaml", import.meta.url),
  deviations: new URL(${quoted(deviations(model))}, import.meta.url),
  floor: new URL("../coverage-floor.json", import.meta.url),
  createClient: (options) => ${create("options")},${writesCode(model)}${behaviourCode(model)}${keysCode(model)}${importedCode(model)}
  credentials: [${credentials.join("")}],
  ${usage},${quickstartEntry(model)}
};`);
  return { path: "test/gen/contract.ts", content: file.toString() };
};

/** Seen from test/gen. */
function deviations({ home }: ClientModel): string {
  return `../../${posix.relative(home.packageFolder, `${home.specFolder}/deviations.yaml`)}`;
}

/** Cases are derived from the description, so their values are those of the wire. */
function createCode(file: SourceFile, model: ClientModel): (options: string) => string {
  const create = file.name(importValue(`create${model.pascal}Client`, model.home.packageName));
  if (!model.values) return (options) => `${create}(${options})`;
  const wire = file.name(importValue("wireValues", VALUES));
  return (options) => `${wire}(${create}(${options}))`;
}

function quickstartEntry(model: ClientModel): string {
  if (!quickstartCode(model)) return "";
  const env = requiredCredentials(model).map(({ option, env: name }) => [name, `contract-${option}`]);
  return `\n  quickstart: { env: ${literal(Object.fromEntries(env))}, run: () => import("./quickstart.ts") },`;
}

/** Headers that calls may name, and that the client fills where they don't. */
function keysCode({ operations }: ClientModel): string {
  const documented = operations.filter(({ idempotencyKey, parameters }) =>
    parameters.some(({ place, name }) => place === "headers" && name.toLowerCase() === idempotencyKey?.toLowerCase()),
  );
  const names = new Set(documented.flatMap(({ idempotencyKey }) => idempotencyKey ?? []));
  if (names.size === 0) return "";
  return `\n  idempotencyKeys: ${literal([...names])},`;
}

/** What the client does by itself, so that it can be tried. */
function behaviourCode({ operations, envelope }: ClientModel): string {
  const pages = operations.flatMap(({ id, pagination }) => {
    if (!pagination) return [];
    const { absent: _, ...settings } = pagination;
    return [[id, settings]];
  });
  const keys = operations.flatMap(({ id, idempotencyKey }) => (idempotencyKey ? [[id, idempotencyKey]] : []));
  const repeatable = operations.flatMap(({ id, idempotent, idempotencyKey }) => {
    const settled = idempotent ?? (idempotencyKey ? true : undefined);
    return settled === undefined ? [] : [[id, settled]];
  });
  const behaviour = {
    pages: pages.length > 0 ? Object.fromEntries(pages) : undefined,
    repeatable: repeatable.length > 0 ? Object.fromEntries(repeatable) : undefined,
    keys: keys.length > 0 ? Object.fromEntries(keys) : undefined,
    envelope: envelope && { ...envelope },
    streamEnd: streamEndOf(operations),
  };
  if (Object.values(behaviour).every((value) => value === undefined)) return "";
  return `\n  behaviour: ${literal(behaviour, "  ")},`;
}

/** The settings have one for all operations. */
function streamEndOf(operations: ClientModel["operations"]): string | undefined {
  const media = operations.flatMap(({ responses }) =>
    responses.flatMap(({ variants, others }) => [...variants, ...others]),
  );
  return media.flatMap(({ events }) => events?.rules.end ?? [])[0];
}

function importedCode({ imported }: ClientModel): string {
  if (!imported) return "";
  return "\n  imported: true,";
}

function writesCode({ operations }: ClientModel): string {
  const writing = operations.filter(({ writes }) => writes).map(({ id }) => id);
  if (writing.length === 0) return "";
  return `\n  writes: ${literal(writing)},`;
}

/** Every combination of schemes that an operation takes, the usual ones first. */
function alternatives({ security, operations }: ClientModel): string[][] {
  const all = [...security, ...operations.flatMap((operation) => operation.security ?? [])];
  const shown = all.filter((names) => names.length > 0).map((names) => [...names]);
  return [...new Map(shown.map((names) => [[...names].sort().join(), names])).values()];
}

function credentialsCode(model: ClientModel, names: readonly string[], create: (options: string) => string): string {
  const schemes = model.schemes.filter(({ name }) => names.includes(name));
  const options = [...new Set(schemes.flatMap((scheme) => secrets(scheme, model)))];
  const values = literal(Object.fromEntries(options.map((option) => [option, `contract-${option}`])));
  const env = model.credentials.filter(({ option }) => options.includes(option)).map((credential) => credential.env);
  return `
    {
      schemes: ${literal([...names])},
      env: ${literal(env)},
      createClient: (options) => ${create(`{ ...${values}, ...options }`)},
    },`;
}

function secrets(scheme: SchemeModel, model: ClientModel): string[] {
  // A signer is given all credentials.
  if (scheme.kind === "signer") return model.credentials.map(({ option }) => option);
  return optionsOf(scheme);
}
