import type { ClientModel } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { literal } from "../print/literal.ts";
import { quoted } from "../print/quoted.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import { optionsDefault, optionsType } from "./client-options.ts";
import { CODEGEN, type Emitter, newSource } from "./generated-file.ts";
import { schemesCode } from "./schemes.ts";

/** src/gen/core.ts: servers, credentials and security, and a client without methods for bundles that count bytes. */
export const emitCore: Emitter = (model) => {
  const { pascal } = model;
  const file = newSource(model, [`${pascal}Options`, `${pascal}Core`, `create${pascal}Core`]);
  const core = importType("ClientCore", CODEGEN);
  const docs = jsdoc([
    `A client of ${model.name} without methods. Functions of \`/operations\` take it as their first argument.`,
  ]);
  file.add(
    optionsType(file, model),
    file.code`${docs}export type ${pascal}Core = ${core};`,
    createFunction(file, model),
  );
  return { path: "src/gen/core.ts", content: file.toString() };
};

function createFunction(file: SourceFile, model: ClientModel): string {
  const { name, pascal } = model;
  const credentials = Object.fromEntries(model.credentials.map(({ option, env }) => [option, env]));
  const security = model.security.map((names) => [...names]);
  const docs = jsdoc([
    `Makes a client of ${name} without methods, for small bundles. A call is a function of \`/operations\`: \`updateThing(core, input)\`.`,
  ]);
  return file.code`${docs}export function create${pascal}Core(options: ${pascal}Options${optionsDefault(model)}): ${pascal}Core {
  return ${importValue("createCore", CODEGEN)}(
    {
      agent: ${importValue("userAgent", "./version.ts")},
${server(file, model)}      credentials: ${literal(credentials, "      ")},
      schemes: ${schemesCode(file, model)},
      security: ${literal(security, "      ")},${conceal(file, model)}${envelope(file, model)}
    },
    options,
  );
}`;
}

function conceal(file: SourceFile, { schemes }: ClientModel): string {
  if (!schemes.some((scheme) => "in" in scheme && scheme.in === "query")) return "";
  return `\n      conceal: ${file.name(importValue("concealUrl", CODEGEN))},`;
}

function envelope(file: SourceFile, { envelope: settings }: ClientModel): string {
  if (!settings) return "";
  const call = `${file.name(importValue("envelope", CODEGEN))}(${quoted(settings.property)}, ${quoted(settings.error)})`;
  return `\n      envelope: ${call},`;
}

/** If there is nothing to choose, this is a URL, so that a bundle does not hold the code that chooses. */
function server(file: SourceFile, { servers }: ClientModel): string {
  const [first, second] = servers;
  if (!first) return "";
  const hasVariables = servers.some(({ variables }) => Object.keys(variables).length > 0);
  if (!second && !hasVariables) return `      server: ${quoted(first.url)},\n`;
  const choose = file.name(importValue("namedServers", CODEGEN));
  const named = servers.map(({ name, url, variables }) => {
    if (Object.keys(variables).length === 0) return [name, { url }];
    return [name, { url, variables: { ...variables } }];
  });
  return `      server: ${choose}(${literal(Object.fromEntries(named), "      ")}),\n`;
}
