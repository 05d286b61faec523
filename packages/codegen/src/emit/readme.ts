import { asMarkdown, asMarkdownCell, asMarkdownCode, asMarkdownCodeCell, asMarkdownUrl } from "@specwright/openapi";
import { needsBaseUrl } from "../model/servers.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";
import type { Validators } from "../validate/validators.ts";
import { methodPath, methodText } from "./call.ts";
import { neededArguments, neededOptions } from "./client-options.ts";
import { type Emitter, packageName } from "./generated-file.ts";
import { missingParts } from "./missing-parts.ts";
import { quickstartCode } from "./quickstart.ts";
import { modules } from "./readme-modules.ts";
import { pages } from "./readme-pages.ts";
import { streams } from "./readme-streams.ts";

/** README.md of a package. Its code is the text of test/gen/quickstart.ts. */
export const emitReadme: Emitter = (model, { validators, notes }) => {
  const code = quickstartCode(model);
  const sections = [
    `<!-- Generated from ${model.specFile} by \`npm run generate\`. -->`,
    `# ${packageName(model)}`,
    asMarkdown(model.description),
    origin(model),
    ["```sh", `npm install ${packageName(model)}`, "```"].join("\n"),
    ...(code ? [["```ts", code.trim(), "```"].join("\n")] : []),
    ...credentials(model),
    ...servers(model),
    "## Operations",
    operations(model),
    ...missingParts(notes),
    ...pages(model),
    ...streams(model),
    "## When something goes wrong",
    errors(model),
    ...(validators ? ["## Check what is sent and received", validation(model, validators)] : []),
    ...values(model),
    ...webhooks(model),
    "## One operation, few bytes",
    treeShaking(model),
    "## CommonJS, TypeScript, Jest",
    modules(model),
  ];
  return { path: "README.md", content: `${sections.filter(Boolean).join("\n\n")}\n` };
};

function origin({ name, imported, homepage }: ClientModel): string {
  const writer = imported
    ? `what ${asMarkdown(name)} publishes, with corrections`
    : "written by hand from public sources";
  const documentation = homepage ? `; the provider's own documentation is at <${asMarkdownUrl(homepage)}>` : "";
  return `Unofficial: this package is not affiliated with, or endorsed by, ${name}. Its [description of the API](./openapi.yaml) is ${writer}${documentation}.`;
}

function credentials({ credentials: all, pascal }: ClientModel): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ option, env, description }) => [
    asMarkdownCode(option),
    asMarkdownCode(env),
    asMarkdownCell(description),
  ]);
  return [
    "## Credentials",
    `Options of \`create${pascal}Client\`, or environment variables. A function that returns the value, or a promise of it, is taken too.`,
    table(["Option", "Environment variable", "What it is"], rows),
  ];
}

function servers(model: ClientModel): string[] {
  const { servers: all } = model;
  if (needsBaseUrl(all)) {
    const example = asMarkdownCode(neededOptions(model).join());
    return ["## Server", `The description names no server that can be called: pass its URL, as in ${example}.`];
  }
  if (all.length < 2) return [];
  const rows = all.map(({ name, url, description }, index) => [
    `${asMarkdownCodeCell(name)}${index === 0 ? " (default)" : ""}`,
    asMarkdownCell(url),
    asMarkdownCell(description),
  ]);
  return [
    "## Servers",
    "Choose one with `server`, or any other with `baseUrl`.",
    table(["`server`", "URL", "What it is"], rows),
  ];
}

/** Where there are groups, the function of an operation is not called as its method. */
function operations({ operations: all }: ClientModel): string {
  const grouped = all.some(({ call }) => call.length > 1);
  const rows = all.map((operation) => [
    asMarkdownCode(methodPath(operation)),
    ...(grouped ? [asMarkdownCode(operation.name)] : []),
    asMarkdownCodeCell(`${operation.method} ${operation.path}`),
    what(operation),
  ]);
  return table(["Method", ...(grouped ? ["Function"] : []), "Call", "What it does"], rows);
}

function what({ summary, description, deprecated }: OperationModel): string {
  return `${asMarkdownCell(summary || description.split(/(?<=[.!?])\s/)[0] || "")}${deprecated ? " (deprecated)" : ""}`;
}

function errors({ camel, quickstart }: ClientModel): string {
  const call = methodText(camel, quickstart?.operation ?? { call: ["operation"] });
  return [
    `A call resolves to the documented data or rejects: with \`ApiError\` (the provider answered with a failure), \`NetworkError\` (no answer), \`TimeoutError\` (none in time), \`ParseError\` (an answer that is not what the description promises), \`MissingCredentialsError\`, \`AuthError\` or \`InputError\` (nothing was sent). \`isApiError(error, ${call})\` also types \`error.body\`.`,
    `\`${call}.result(…)\` takes the same input and never rejects: its value is narrowed by \`status\`, and \`status: undefined\` is everything the description does not foresee.`,
    `\`${camel}.raw\` is the plain [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client for the same server and credentials.`,
  ].join("\n\n");
}

function validation(model: ClientModel, validators: Validators): string {
  const { camel, pascal } = model;
  const schema = validators.schemas[0]?.name;
  const names = [...(schema ? [`${schema}Schema`] : []), "validate"].join(", ");
  return [
    [
      "```ts",
      `import { create${pascal}Client } from "${packageName(model)}";`,
      `import { ${names} } from "${packageName(model)}/validate";`,
      "",
      `const ${camel} = validate(create${pascal}Client(${neededArguments(model)}), { requests: "throw", responses: "warn" });`,
      ...(schema ? [`const { issues } = ${schema}Schema["~standard"].validate({});`] : []),
      "```",
    ].join("\n"),
    `\`validate\` has the calls of a client, or of a core, checked against the description: parameters and bodies before they are sent, data, and each item of a stream that is described, when it comes. \`"throw"\` ends the call with a \`ValidationError\`, \`"warn"\` tells \`onInvalid\` or, without it, \`console.warn\`, and \`"off"\` looks at nothing. The error names places and what was expected there, and never a value. A failure of the provider stays the \`ApiError\` that it is, and \`raw\` is not checked.`,
    ...(schema
      ? [
          `Each named schema is exported as a [Standard Schema](https://standardschema.dev): \`${schema}Schema\` is of the type \`${schema}\`. The checks are compiled ahead of time: no \`eval\`, no dependency, and a bundle without this import holds none of it.`,
        ]
      : []),
  ].join("\n\n");
}

/** What provider.yaml calls a format, and how the README names it. */
const FORMATS = { dateTime: "date-time", date: "date", int64: "int64" } as const;

function values({ values: model, camel }: ClientModel): string[] {
  if (!model) return [];
  const types = Object.entries(FORMATS).flatMap(([setting, format]) => {
    const type = model.settings[setting as keyof typeof FORMATS];
    return type === undefined || type === "string" || type === "number" ? [] : [`\`${format}\` is \`${type}\``];
  });
  return [
    "## Dates and long integers",
    `In calls and answers ${types.join(", ")}. \`${camel}.raw\` and headers of answers have what is on the wire, and what is not as described stays as it came.`,
  ];
}

/** What the function needs that receives webhooks. */
const NEEDED = { standard: "secret", own: "verify", none: "maxBytes" } as const;

function webhooks(model: ClientModel): string[] {
  const { pascal, webhooks: received } = model;
  const [first] = received?.webhooks ?? [];
  if (!received || !first) return [];
  const rows = received.webhooks.map(({ key, method, summary, description }) => [
    asMarkdownCode(key),
    method,
    asMarkdownCell(summary || description),
  ]);
  return [
    "## Webhooks",
    `\`receive${pascal}Webhooks(handlers, { ${NEEDED[received.settings.signature]} })\` of \`${packageName(model)}/webhooks\` makes a function for a server, \`(request: Request) => Promise<Response>\`. A handler is given the body, checked and typed, and may return a \`Response\`, the JSON that is described, or nothing.`,
    table(["Handler", "Method", "What it is about"], rows),
  ];
}

function treeShaking(model: ClientModel): string {
  const operation = model.quickstart?.operation;
  if (!operation) return "";
  const { name } = operation;
  return [
    "```ts",
    `import { create${model.pascal}Core } from "${packageName(model)}";`,
    `import { ${name} } from "${packageName(model)}/operations";`,
    "",
    `const ${model.camel} = create${model.pascal}Core(${neededArguments(model)});`,
    `// ${name}(${model.camel}, { … }) takes and returns what ${methodOf(operation)} does.`,
    "```",
  ].join("\n");
}

function methodOf(operation: OperationModel): string {
  if (operation.call.length === 1) return "the method of the same name";
  return `the method ${methodPath(operation)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
