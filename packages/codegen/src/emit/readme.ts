import { asMarkdown, asMarkdownUrl } from "@specwright/openapi/internal";
import type { ClientModel, OperationModel } from "../model/types.ts";
import type { WorkspaceSettings } from "../settings/workspace-settings.ts";
import { methodPath } from "./call.ts";
import { neededArguments } from "./client-options.ts";
import type { Emitter } from "./generated-file.ts";
import { missingParts } from "./missing-parts.ts";
import { quickstartCode } from "./quickstart.ts";
import { validation } from "./readme-checks.ts";
import { errors } from "./readme-errors.ts";
import { modules } from "./readme-modules.ts";
import { operations } from "./readme-operations.ts";
import { options } from "./readme-options.ts";
import { pages } from "./readme-pages.ts";
import { credentials, servers } from "./readme-setup.ts";
import { streams } from "./readme-streams.ts";
import { testing } from "./readme-testing.ts";
import { codeBlock } from "./readme-text.ts";
import { uploads } from "./readme-uploads.ts";
import { values, webhooks } from "./readme-values.ts";

/** README.md of a package: only what applies to it. `scripts/install` compiles and runs its code as it stands there. */
export const emitReadme: Emitter = (model, { validators, notes, workspace }) => {
  const code = quickstartCode(model);
  const sections = [
    `<!-- Generated from ${model.specFile} by \`${model.home.command}\`. -->`,
    `# ${model.home.packageName}`,
    asMarkdown(model.description),
    origin(model, workspace),
    ["```sh", `npm install ${model.home.packageName}`, "```"].join("\n"),
    ...(code ? [codeBlock(code.trim())] : []),
    ...credentials(model),
    ...servers(model),
    "## Operations",
    operations(model),
    ...missingParts(notes),
    ...pages(model),
    ...streams(model),
    ...uploads(model),
    ...errors(model),
    ...options(model),
    ...validation(model, validators),
    ...values(model),
    ...webhooks(model),
    ...testing(model),
    ...singleOperation(model),
    "## CommonJS, TypeScript, Jest",
    modules(model),
  ];
  return { path: "README.md", content: `${sections.filter(Boolean).join("\n\n")}\n` };
};

function origin({ name, imported, homepage }: ClientModel, { unofficial }: WorkspaceSettings): string {
  const place = homepage ? ` documentation is at <${asMarkdownUrl(homepage)}>` : "";
  if (!unofficial)
    return `This package is generated from the [description of the API](./openapi.yaml).${place && ` The${place}.`}`;
  const writer = imported
    ? `what ${asMarkdown(name)} publishes, with corrections`
    : "written by hand from public sources";
  const documentation = place && `; the provider's own${place}`;
  return `Unofficial: this package is not affiliated with, or endorsed by, ${name}. Its [description of the API](./openapi.yaml) is ${writer}${documentation}.`;
}

/** How a bundle gets one operation and not the whole client. */
function singleOperation(model: ClientModel): string[] {
  const operation = model.quickstart?.operation;
  if (!operation) return [];
  const { name } = operation;
  return [
    "## Small bundles",
    "A bundle of a client holds all operations. A bundle of single functions holds only what these need.",
    codeBlock(
      `import { create${model.pascal}Core } from "${model.home.packageName}";`,
      `import { ${name} } from "${model.home.packageName}/operations";`,
      "",
      `const ${model.camel} = create${model.pascal}Core(${neededArguments(model)});`,
      `// ${name}(${model.camel}, { … }) takes and returns what ${methodOf(operation)} does.`,
    ),
  ];
}

function methodOf(operation: OperationModel): string {
  if (operation.call.length === 1) return "the method of the same name";
  return `the method ${methodPath(operation)}`;
}
