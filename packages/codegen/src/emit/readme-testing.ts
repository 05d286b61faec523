import type { ClientModel, OperationModel } from "../model/types.ts";
import { quoted } from "../print/quoted.ts";
import { credentialsFor } from "./quickstart.ts";
import { awaited, awaitedResult, failureOf, hasAnswer, type ShownCall, shortCall } from "./readme-calls.ts";
import { codeBlock } from "./readme-text.ts";

const MOCK = "https://www.npmjs.com/package/@specwright/contract";

/** How a user tests code that calls the client: against the mock of the description that is in the package. */
export function testing(model: ClientModel): string[] {
  const shown = shortCall(model);
  if (!shown) return [];
  return [
    "## Testing",
    `[\`@specwright/contract\`](${MOCK}) (Node.js 24.18 or newer) serves the description of this package. It answers with the examples of the description and refuses requests that are not as described.`,
    ["```sh", "npm install --save-dev @specwright/contract", "```"].join("\n"),
    example(model, shown),
    `Without a port, in a browser or in Storybook, use \`handlers\` of \`@specwright/contract/msw\`.`,
  ];
}

function example(model: ClientModel, shown: ShownCall): string {
  const { camel, pascal } = model;
  return codeBlock(
    'import { startMock } from "@specwright/contract";',
    `import { create${pascal}Client } from "${model.home.packageName}";`,
    "",
    `const mock = await startMock("${model.home.packageName}");`,
    `const ${camel} = create${pascal}Client({ ${mockOptions(model, shown.operation).join(", ")} });`,
    "",
    ...plainCall(camel, shown),
    ...failingCall(camel, shown),
    "await mock.close();",
  );
}

function mockOptions(model: ClientModel, operation: OperationModel): string[] {
  const credentials = credentialsFor(model, operation).map(({ option }) => `${option}: "test"`);
  const token = model.schemes.some(({ kind }) => kind === "clientCredentials") ? ["tokenUrl: mock.tokenUrl"] : [];
  return [...credentials, "baseUrl: mock.url", ...token];
}

function plainCall(camel: string, shown: ShownCall): string[] {
  const call = awaited(camel, shown);
  if (!hasAnswer(shown.operation)) return [`${call};`];
  return [`const answer = ${call};`, "console.log(answer);"];
}

/** The mock answers with a failure when a test says so. */
function failingCall(camel: string, shown: ShownCall): string[] {
  const status = failureOf(shown.operation);
  if (!status) return ["console.log(mock.requests.length); // 1"];
  return [
    "",
    `mock.prefer(${quoted(shown.operation.id)}, { code: ${status} });`,
    `const result = ${awaitedResult(camel, shown)};`,
    `console.log(result.status, mock.requests.length); // ${status} 2`,
  ];
}
