import { type ClientModel, callText, type ExampleCall, type OperationModel } from "@specwright/codegen/stages";

/** What a program tells of its one call. */
export interface Told {
  readonly answer: unknown;
  readonly requests: readonly { readonly status: number; readonly violations: readonly unknown[] }[];
}

const BASE = "https://mocked.example/base";

/** The quickstart call of a client that MSW answers by the description of its package, in Node.js. */
export function nodeProgram(model: ClientModel, operation: OperationModel, call: ExampleCall): string {
  return `import { readFileSync } from "node:fs";
import { setupServer } from "msw/node";
import { handlers } from "@specwright/contract/msw";
import { create${model.pascal}Client } from "@specwright/${model.id}";
const description = readFileSync(new URL(import.meta.resolve("@specwright/${model.id}/openapi.yaml")), "utf8");
const api = handlers(description, { baseUrl: "${BASE}" });
setupServer(...api).listen();
${calling(model, operation, call)}
console.log(JSON.stringify(told));
`;
}

/** The same in a page. */
export function pageProgram(model: ClientModel, operation: OperationModel, call: ExampleCall): string {
  return `import { setupWorker } from "msw/browser";
import { handlers } from "@specwright/contract/msw";
import { create${model.pascal}Client } from "@specwright/${model.id}";
import description from "@specwright/${model.id}/openapi.yaml";
const api = handlers(description, { baseUrl: "${BASE}" });
await setupWorker(...api).start({ quiet: true });
${calling(model, operation, call)}
globalThis.told = told;
`;
}

function calling(model: ClientModel, operation: OperationModel, call: ExampleCall): string {
  const options = model.credentials.map(({ option }) => `${option}: "installed-${option}", `).join("");
  return `const client = create${model.pascal}Client({ ${options}baseUrl: "${BASE}" });
const answer = await ${callText("client", operation, call, "")};
const told = { answer, requests: api.requests.map(({ status, violations }) => ({ status, violations })) };`;
}
