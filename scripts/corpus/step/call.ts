import type { ClientModel, OperationModel } from "@specwright/codegen/stages";
import { type Mock, startMock } from "@specwright/contract";
import type { Context } from "../context.ts";
import { failure } from "../failure.ts";
import type { Failure, Found } from "../result.ts";
import { type ExampleCall, tryCall } from "./try-call.ts";

interface Usage {
  readonly [method: string]: { readonly [example: string]: ExampleCall };
}

/** Every call of the package's usage goes to a mock of its description, through a client that validates. */
export async function call(context: Context): Promise<Found> {
  const { operations } = context.model;
  // Others wrote the examples of answers, and the client has to read them even where they are not what the schemas say.
  await using mock = await startMock(`${context.folder}/openapi.yaml`, { answers: "warn" });
  const client = await createClient(context, mock);
  const { usage } = (await context.loadFile("test/gen/usage.ts")) as { usage: Usage };
  const tried = operations.map((operation) => ({ operation, calls: Object.entries(usage[operation.name] ?? {}) }));
  const failures: Failure[] = [];
  const figures = { operations: operations.length, called: 0, cameBack: 0, calls: 0 };
  for (const { operation, calls } of tried.filter((one) => one.calls.length > 0)) {
    const found = await callsOf(operation, calls, client, mock);
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
  client: object,
  mock: Mock,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [name, make] of calls) {
    const found = await tryCall(operation, () => make(client, { retry: false, timeout: 10_000 }), mock);
    if (found) failures.push(failure(found.rule, `${operation.name} ${name}: ${found.message}`));
  }
  return failures;
}

async function createClient(context: Context, { url, tokenUrl }: Mock): Promise<object> {
  const { pascal, credentials } = context.model as ClientModel;
  const module = (await context.load("gen/index")) as { [name: string]: (options: object) => object };
  const { validate } = (await context.load("gen/validate")) as {
    validate: (client: object, options: object) => object;
  };
  // The mock asks for credentials as the provider does, and takes any.
  const made = Object.fromEntries(credentials.map(({ option }) => [option, `mock-${option}`]));
  const client = module[`create${pascal}Client`]?.({ ...made, baseUrl: url, tokenUrl }) ?? {};
  return validate(client, { requests: "throw", responses: "throw" });
}

function nothingToCall(operations: number): Failure {
  return failure(
    "no-call",
    `none of ${operations} operations has a call, because their required values have no examples`,
  );
}
