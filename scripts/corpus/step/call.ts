import { type ClientModel, methodPath, type OperationModel } from "@specwright/codegen/stages";
import { type Mock, type MockEvent, startMock } from "@specwright/contract";
import type { Context } from "../context.ts";
import { failure } from "../failure.ts";
import type { Failure, Found } from "../result.ts";
import { type ExampleCall, tryCall } from "./try-call.ts";

interface Clients {
  /** Holds answers to the description. */
  readonly strict: object;
  /** Takes them as they come. */
  readonly lenient: object;
  /** Judges nothing. */
  readonly unchecked: object;
  /** Whether the mock has said that an example of an operation is wrong. */
  readonly isLenient: (operation: OperationModel) => boolean;
}

interface Usage {
  readonly [method: string]: { readonly [example: string]: ExampleCall };
}

/**
 * Every call of the package's usage goes to a mock of its description, through a client that validates. Where the
 * description's own example of an answer is not what its schema says, the client has to read it without; and an example of
 * a request that client and mock both refuse is no call.
 */
export async function call(context: Context): Promise<Found> {
  const { operations } = context.model;
  const warned = new Set<string>();
  const log = (event: MockEvent): void => {
    if (event.type === "warned") warned.add(event.request?.operationId ?? "");
  };
  await using mock = await startMock(`${context.folder}/openapi.yaml`, { answers: "warn", log });
  const clients: Clients = {
    strict: await createClient(context, mock, { requests: "throw", responses: "throw" }),
    lenient: await createClient(context, mock, { requests: "throw", responses: "off" }),
    unchecked: await createClient(context, mock, { requests: "off", responses: "off" }),
    isLenient: ({ id }) => warned.has(id),
  };
  const { usage } = (await context.loadFile("test/gen/usage.ts")) as { usage: Usage };
  const tried = operations.map((operation) => ({
    operation,
    calls: Object.entries(usage[methodPath(operation)] ?? {}),
  }));
  const failures: Failure[] = [];
  const figures = { operations: operations.length, called: 0, cameBack: 0, calls: 0 };
  for (const { operation, calls } of tried.filter((one) => one.calls.length > 0)) {
    const found = await callsOf(operation, calls, clients, mock);
    failures.push(...found);
    figures.called += 1;
    figures.calls += calls.length;
    if (found.length === 0) figures.cameBack += 1;
  }
  if (figures.called === 0 && operations.length > 0) failures.push(nothingToCall(operations.length));
  return { failures, figures };
}

async function callsOf(
  operation: OperationModel,
  calls: readonly (readonly [string, ExampleCall])[],
  { strict, lenient, unchecked, isLenient }: Clients,
  mock: Mock,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [name, make] of calls) {
    const options = { retry: false, timeout: 10_000 };
    const through = (client: object): Promise<Failure | undefined> =>
      tryCall(operation, (more) => make(client, { ...options, ...more }), mock, name);
    let found = await through(strict);
    if (found?.rule === "ValidationError" && isLenient(operation)) found = await through(lenient);
    if (found?.rule === "ValidationError" && (await isWrong(through, unchecked))) continue;
    if (found) failures.push(failure(found.rule, `${methodPath(operation)} ${name}: ${found.message}`));
  }
  return failures;
}

/** Whether a call's example is wrong: the client has not sent it, and the mock, which has a judge of its own, refuses it too. */
async function isWrong(through: (client: object) => Promise<Failure | undefined>, client: object): Promise<boolean> {
  return (await through(client))?.rule === "refused-request";
}

async function createClient(
  context: Context,
  mock: Mock,
  checks: { readonly requests: "throw" | "off"; readonly responses: "throw" | "off" },
): Promise<object> {
  const { pascal, credentials } = context.model as ClientModel;
  const module = (await context.load("gen/index")) as { [name: string]: (options: object) => object };
  const { validate } = (await context.load("gen/validate")) as {
    validate: (client: object, options: object) => object;
  };
  // The mock asks for credentials as the provider does, and takes any.
  const made = Object.fromEntries(credentials.map(({ option }) => [option, `mock-${option}`]));
  const client =
    module[`create${pascal}Client`]?.({ ...made, baseUrl: mock.url, tokenUrl: mock.tokenUrl, fetch: fetchOf(mock) }) ??
    {};
  return validate(client, checks);
}

function nothingToCall(operations: number): Failure {
  return failure(
    "no-call",
    `none of ${operations} operations has a call, because their required values have no examples`,
  );
}

/** A redirect may lead anywhere, and nothing follows it there. */
function fetchOf({ origin }: Mock): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.url.startsWith(`${origin}/`)) return globalThis.fetch(request);
    throw new TypeError(`${request.url} is not the mock`);
  };
}
