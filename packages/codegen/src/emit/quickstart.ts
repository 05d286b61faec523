import { optionsOf } from "../model/security.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { callText, callWith } from "./call.ts";
import { neededOptions } from "./client-options.ts";
import { type Emitter, header } from "./generated-file.ts";

/** The code of the README, as a file of its own: compiled, and run against the mock. */
export function quickstartCode(model: ClientModel): string | undefined {
  const call = model.quickstart && callWith(model.quickstart.operation, model.quickstart.example);
  if (!model.quickstart || !call) return undefined;
  const { operation } = model.quickstart;
  const statement = `await ${callText(model.camel, operation, call, "")};`;
  const options = clientOptions(model, operation);
  const argument = options.length > 0 ? `{ ${options.join(", ")} }` : "";
  const lines = [
    `import { create${model.pascal}Client } from "${model.home.packageName}";`,
    "",
    `const ${model.camel} = create${model.pascal}Client(${argument});`,
    "",
  ];
  if (hasAnswer(operation)) lines.push(`const answer = ${statement}`, "console.log(answer);");
  else lines.push(statement);
  return `${lines.join("\n")}\n`;
}

/** What a client is made with to call an operation. One credential is shown as an option; several come from the environment. */
export function clientOptions(model: ClientModel, operation: OperationModel): string[] {
  const [only, ...others] = credentialsFor(model, operation);
  const options = neededOptions(model);
  if (only && others.length === 0) options.push(`${only.option}: process.env.${only.env}`);
  return options;
}

function hasAnswer({ responses }: OperationModel): boolean {
  return responses.some(({ status, variants }) => status.startsWith("2") && variants.length > 0);
}

/** The credentials without which the quickstart cannot be called. */
export function requiredCredentials(model: ClientModel): ClientModel["credentials"] {
  return credentialsFor(model, model.quickstart?.operation);
}

/** The credentials without which an operation cannot be called. */
export function credentialsFor(model: ClientModel, operation: OperationModel | undefined): ClientModel["credentials"] {
  const { schemes, credentials } = model;
  const security = operation?.security ?? model.security;
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
