import type { ClientModel, SchemeModel } from "../model/types.ts";
import { propertyKey } from "../print/identifier.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { literal } from "../print/literal.ts";
import { quoted } from "../print/quoted.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import { CODEGEN, type Emitter, newSource } from "./generated-file.ts";

/** src/gen/core.ts: servers, credentials and security, and a client without methods for bundles that count bytes. */
export const emitCore: Emitter = (model) => {
  const file = newSource(model);
  const { pascal, name } = model;
  const core = importType("ClientCore", CODEGEN);
  const create = importValue("createCore", CODEGEN);
  file.add(
    options(file, model),
    file.code`${jsdoc([`What operations of ${name} are called on.`])}export type ${pascal}Core = ${core};`,
    file.code`${jsdoc([
      `A client of ${name} without methods: \`updateThing(core, input)\` with a function of \`/operations\` costs a bundle that one operation.`,
    ])}export function create${pascal}Core(options: ${pascal}Options = {}): ${pascal}Core {
  return ${create}(
    {
      agent: ${importValue("userAgent", "./version.ts")},
${server(file, model)}      credentials: ${literal(Object.fromEntries(model.credentials.map(({ option, env }) => [option, env])), "      ")},
      schemes: ${schemes(file, model)},
      security: ${literal(
        model.security.map((names) => [...names]),
        "      ",
      )},${envelope(file, model)}
    },
    options,
  );
}`,
  );
  return { path: "src/gen/core.ts", content: file.toString() };
};

function envelope(file: SourceFile, { envelope: settings }: ClientModel): string {
  if (!settings) return "";
  const call = `${file.name(importValue("envelope", CODEGEN))}(${quoted(settings.property)}, ${quoted(settings.error)})`;
  return `\n      envelope: ${call},`;
}

/** A URL where there is nothing to choose, so that a bundle does not hold the code that chooses. */
function server(file: SourceFile, { servers: all }: ClientModel): string {
  const [first, second] = all;
  if (!first) return "";
  const variable = all.some(({ variables }) => Object.keys(variables).length > 0);
  if (!second && !variable) return `      server: ${quoted(first.url)},\n`;
  const named = all.map(({ name, url, variables }) => [
    name,
    Object.keys(variables).length > 0 ? { url, variables: { ...variables } } : { url },
  ]);
  const choose = file.name(importValue("namedServers", CODEGEN));
  return `      server: ${choose}(${literal(Object.fromEntries(named), "      ")}),\n`;
}

function options(file: SourceFile, model: ClientModel): string {
  const base = importType("CoreOptions", CODEGEN);
  const secret = model.credentials.length > 0 ? file.name(importType("Credential", CODEGEN)) : "";
  const members = [
    ...model.credentials.map(({ option, env, description }) => {
      const docs = [description, `Falls back to the environment variable \`${env}\`.`];
      return `${jsdoc([docs.filter(Boolean).join(" ")], "  ")}  readonly ${option}?: ${secret} | undefined;\n`;
    }),
    ...serverOptions(model),
  ];
  const docs = jsdoc([`Options of \`create${model.pascal}Client\`.`]);
  return members.length === 0
    ? file.code`${docs}export type ${model.pascal}Options = ${base};`
    : file.code`${docs}export interface ${model.pascal}Options extends ${base} {\n${members.join("")}}`;
}

function serverOptions({ servers: all }: ClientModel): string[] {
  if (all.length === 0) return [];
  const names = all.map(({ name }) => quoted(name)).join(" | ");
  const list = all.map(
    ({ name, url, description }) => `- \`${name}\`: ${url}${description ? ` (${description.split("\n")[0]})` : ""}`,
  );
  const docs = [`Which server to call; \`${all[0]?.name}\` where none is named.`, list.join("\n")];
  const variables = [...new Set(all.flatMap((server) => Object.keys(server.variables)))];
  return [
    `${jsdoc(docs, "  ")}  readonly server?: ${names};\n`,
    ...(variables.length > 0
      ? [
          `${jsdoc(["Values for the variables in the server's URL."], "  ")}  readonly variables?: { ${variables.map((key) => `readonly ${propertyKey(key)}?: string`).join("; ")} };\n`,
        ]
      : []),
  ];
}

function schemes(file: SourceFile, model: ClientModel): string {
  if (model.schemes.length === 0) return "{}";
  return `{\n${model.schemes.map((scheme) => `        ${propertyKey(scheme.name)}: ${schemeCode(file, scheme)},\n`).join("")}      }`;
}

function schemeCode(file: SourceFile, scheme: SchemeModel): string {
  const place = (where: "header" | "query" | "cookie"): string => file.name(importValue(where, CODEGEN));
  switch (scheme.kind) {
    case "template":
      return `${file.name(importValue("template", CODEGEN))}(${place(scheme.in)}, ${[scheme.wire, scheme.value].map(quoted).join(", ")})`;
    case "basic":
      return `${file.name(importValue("basic", CODEGEN))}(${quoted(scheme.username)}, ${quoted(scheme.password)})`;
    case "signer": {
      const signer = file.name(importValue("signer", `../${scheme.module}.ts`));
      return `${file.name(importValue("signed", CODEGEN))}(${place(scheme.in)}, ${[scheme.wire, scheme.name].map(quoted).join(", ")}, ${signer})`;
    }
    case "clientCredentials": {
      const { tokenUrl, clientId, clientSecret, scope } = scheme;
      const config = { tokenUrl, clientId, clientSecret, ...(scope ? { scope } : {}) };
      return `${file.name(importValue("clientCredentials", CODEGEN))}(${literal(config, "        ")})`;
    }
  }
}
