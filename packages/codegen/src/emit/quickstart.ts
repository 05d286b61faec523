import { optionsOf } from "../model/security.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { callText, callWith } from "./call.ts";
import { neededOptions } from "./client-options.ts";
import { type Emitter, header, packageName } from "./generated-file.ts";

/** The code of the README, as a file of its own: compiled, and run against the mock. */
export function quickstartCode(model: ClientModel): string | undefined {
  const call = model.quickstart && callWith(model.quickstart.operation, model.quickstart.example);
  if (!model.quickstart || !call) return undefined;
  const { operation } = model.quickstart;
  const statement = `await ${callText(model.camel, operation, call, "")};`;
  const lines = [
    `import { create${model.pascal}Client } from "${packageName(model)}";`,
    "",
    `const ${model.camel} = create${model.pascal}Client(${clientOptions(model)});`,
    "",
  ];
  if (hasAnswer(operation)) lines.push(`const answer = ${statement}`, "console.log(answer);");
  else lines.push(statement);
  return `${lines.join("\n")}\n`;
}

/** One credential is shown as an option; several come from the environment. */
function clientOptions(model: ClientModel): string {
  const [only, ...others] = requiredCredentials(model);
  const options = neededOptions(model);
  if (only && others.length === 0) options.push(`${only.option}: process.env.${only.env}`);
  if (options.length === 0) return "";
  return `{ ${options.join(", ")} }`;
}

function hasAnswer({ responses }: OperationModel): boolean {
  return responses.some(({ status, variants }) => status.startsWith("2") && variants.length > 0);
}

/** The credentials without which the quickstart cannot be called. */
export function requiredCredentials(model: ClientModel): ClientModel["credentials"] {
  const { schemes, credentials } = model;
  const security = model.quickstart?.operation.security ?? model.security;
  if (security.some((names) => names.length === 0)) return [];
  const first = schemes.filter(({ name }) => security[0]?.includes(name));
  if (first.some(({ kind }) => kind === "signer")) return credentials;
  return credentials.filter(({ option }) => first.some((scheme) => optionsOf(scheme).includes(option)));
}

/** test/gen/quickstart.ts. */
export const emitQuickstart: Emitter = (model) => {
  const code = quickstartCode(model);
  if (!code) return undefined;
  return { path: "test/gen/quickstart.ts", content: `${header(model)}\n\n${code}` };
};
