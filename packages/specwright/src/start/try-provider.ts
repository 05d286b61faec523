import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { generateProvider } from "@specwright/codegen";
import {
  type ClientModel,
  callWith,
  type ExampleModel,
  methodPath,
  type ResponseModel,
} from "@specwright/codegen/stages";
import { packageFolder } from "@specwright/codegen/workspace";
import { type Mock, startMock } from "@specwright/contract";

/** What became of one call. */
export interface Row {
  readonly provider: string;
  readonly call: string;
  readonly status: string;
  readonly answer: string;
  readonly milliseconds: number;
  /** What was not as the spec says; undefined where all was. */
  readonly problem: string | undefined;
}

type Usage = { readonly [method: string]: { readonly [example: string]: (client: object) => Promise<unknown> } };

/** Makes the quickstart call of a provider against a mock of its spec, and compares both ends with the examples. */
export async function tryProvider(workspace: string, id: string): Promise<Row> {
  const { model } = generateProvider(workspace, id);
  const { quickstart } = model;
  const call = quickstart && callWith(quickstart.operation, quickstart.example);
  const none = {
    provider: model.name,
    call: quickstart ? methodPath(quickstart.operation) : "–",
    status: "–",
    answer: "–",
    milliseconds: 0,
  };
  if (!quickstart || !call)
    return { ...none, problem: "there is no call to make: name one in provider.yaml under quickstart" };
  await using mock = await startMock(join(workspace, packageFolder(workspace, id), "openapi.yaml"));
  const client = await createClient(workspace, model, mock);
  const { usage } = (await importFile(join(workspace, packageFolder(workspace, id), "test/gen/usage.ts"))) as {
    usage: Usage;
  };
  const began = performance.now();
  try {
    const data = await usage[methodPath(quickstart.operation)]?.[call.name]?.(client);
    const milliseconds = performance.now() - began;
    const problem = difference(quickstart, data, mock);
    return { ...none, status: String(mock.requests[0]?.status ?? "–"), answer: brief(data), milliseconds, problem };
  } catch (error) {
    const problem = (error as Error).message;
    return {
      ...none,
      status: String(mock.requests[0]?.status ?? "–"),
      milliseconds: performance.now() - began,
      problem,
    };
  }
}

async function createClient(
  workspace: string,
  { id, pascal, credentials }: ClientModel,
  { url, tokenUrl }: Mock,
): Promise<object> {
  const module = (await importFile(join(workspace, packageFolder(workspace, id), "dist/gen/index.js"))) as {
    [name: string]: (options: object) => object;
  };
  // The mock asks for credentials as the provider does, takes any, and gives out tokens in the provider's place.
  const made = Object.fromEntries(credentials.map(({ option }) => [option, `mock-${option}`]));
  return module[`create${pascal}Client`]?.({ ...made, baseUrl: url, tokenUrl }) ?? {};
}

/** A workspace may stand in a folder whose name is no part of a URL. */
function importFile(file: string): Promise<unknown> {
  return import(pathToFileURL(file).href);
}

function difference(
  { operation, example }: NonNullable<ClientModel["quickstart"]>,
  data: unknown,
  mock: Mock,
): string | undefined {
  const [request] = mock.requests;
  if (!request) return "no request reached the mock";
  if (request.violations.length > 0) return `the request violates its spec: ${JSON.stringify(request.violations)}`;
  // A form or bytes are not the value of their example; that they are as described is no violation.
  const isJson = operation.body?.variants[0]?.kind === "json";
  if (example && isJson && !isDeepStrictEqual(request.json, example.value))
    return "the body that was sent is not the example of the spec";
  const response = operation.responses.find(({ status }) => status.startsWith("2"));
  // A stream or bytes are not the value of their example either.
  const expected = response?.variants[0]?.kind === "json" ? exampleFor(response, example) : undefined;
  if (expected && !isDeepStrictEqual(data, expected.value))
    return "the data that came back is not the example of the spec";
  return undefined;
}

/** A request that is a named example is answered with the example of that name, where there is one. */
function exampleFor({ variants }: ResponseModel, sent: ExampleModel | undefined): ExampleModel | undefined {
  const [first] = variants;
  return first?.examples.find(({ name }) => name === sent?.name) ?? first?.examples[0];
}

function brief(data: unknown): string {
  const text = inWords(data);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function inWords(data: unknown): string {
  if (data === undefined) return "nothing";
  if (data instanceof Blob) return `${data.size} bytes`;
  if (typeof data === "object" && data !== null && Symbol.asyncIterator in data) return "a stream";
  return JSON.stringify(data);
}
