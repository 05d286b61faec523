import { type ClientModel, callText, type ExampleCall, type OperationModel } from "@specwright/codegen/stages";

/** One program of a user: makes the quickstart call and prints what came back as JSON. */
export interface Consumer {
  readonly extension: "ts" | "mjs" | "cjs";
  readonly source: string;
}

/** The same program in TypeScript, as an ES module, and as a CommonJS script. */
export function consumers(model: ClientModel, operation: OperationModel, call: ExampleCall): Consumer[] {
  const create = `create${model.pascal}Client`;
  const options = model.credentials.map(({ option }) => `${option}: "installed-${option}", `).join("");
  const client = `const client = ${create}({ ${options}baseUrl: process.env.BASE_URL ?? "" });`;
  const invocation = callText("client", operation, call, "");
  const print = "console.log(JSON.stringify(answer));";
  const typed = `const answer: ${operation.pascal}Data = await ${invocation};`;
  const from = `@specwright/${model.id}`;
  const [schema] = model.schemas;
  const checked = `const client = validate(${create}({ ${options}baseUrl: process.env.BASE_URL ?? "" }), { responses: "throw" });`;
  return [
    {
      extension: "ts",
      source: `declare const process: { env: { [name: string]: string | undefined } };
import { ${create}, type ${operation.pascal}Data, isApiError${schema ? `, type ${schema.name}` : ""} } from "${from}";
import { isValidationError, validate${schema ? `, ${schema.name}Schema` : ""} } from "${from}/validate";
${checked}
${typed}
const failed: boolean = isApiError(answer, client.${operation.name});
if (failed || isValidationError(answer)) throw new Error("data is no error");
${schema ? typedSchema(schema.name) : ""}${absent(model, create)}${print}
// @ts-expect-error there is no such operation
void client.noSuchOperation;
`,
    },
    {
      extension: "mjs",
      source: `import { ${create} } from "${from}";\n${client}\nconst answer = await ${invocation};\n${print}\n`,
    },
    {
      extension: "cjs",
      source: `const { ${create} } = require("${from}");\nconst { validate } = require("${from}/validate");\n${checked}\n(async () => {\n  const answer = await ${invocation};\n  ${print}\n})();\n`,
    },
  ];
}

/** What may be left out may be undefined. */
function absent(model: ClientModel, create: string): string {
  const options = model.credentials.map(({ option }) => `${option}: undefined, `).join("");
  const settings = "headers: { absent: undefined }, retry: { attempts: undefined }, timeout: undefined";
  const lines = [`void (() => ${create}({ ${options}${settings} }));`];
  const optional = model.operations.find(({ parameters, body }) =>
    [...parameters, body ?? { required: false }].every(({ required }) => !required),
  );
  const query = optional?.parameters.find(({ place }) => place === "query");
  if (optional && query) {
    const value = `{ ${JSON.stringify(query.name)}: undefined }`;
    lines.push(`void (() => client.${optional.call.join(".")}({ query: ${value} }, { signal: undefined }));`);
  }
  return `${lines.join("\n")}\n`;
}

/** A Standard Schema gives values of the very type that the package exports. */
function typedSchema(name: string): string {
  return `const verdict = ${name}Schema["~standard"].validate(Symbol("nothing that is described"));
const value: ${name} | undefined = verdict.issues ? undefined : verdict.value;
if (value !== undefined) throw new Error("a symbol is not valid");
// @ts-expect-error the type of the schema is no symbol
const wrong: symbol | undefined = verdict.issues ? undefined : verdict.value;
void wrong;
`;
}
