import type { OperationModel } from "@specwright/codegen/stages";
import type { Mock } from "@specwright/contract";
import { failure, messageOf, nameOf } from "../failure.ts";
import type { Failure } from "../result.ts";

/** A call with the values of a request example, as usage.ts has it. */
export type ExampleCall = (client: object, options: object) => Promise<unknown>;

/** Makes a call with further options. */
type Make = (options?: { readonly headers: { readonly [name: string]: string } }) => Promise<unknown>;

/**
 * Makes a call. Undefined where the request was a right one, and what came back is what the description promises.
 * @param example what the example of the request is called
 */
export async function tryCall(
  operation: OperationModel,
  make: Make,
  mock: Mock,
  example = "",
): Promise<Failure | undefined> {
  mock.reset();
  let thrown = await outcomeOf(make);
  // Of several operations that one request may reach the mock has taken another one: it is told which is meant.
  if (hasReachedAnother(operation, mock)) {
    mock.reset();
    thrown = await outcomeOf(() => make({ headers: { prefer: `operation=${JSON.stringify(operation.id)}` } }));
  }
  const request = mock.requests.at(-1);
  const [violation] = request?.violations ?? [];
  if (violation) return failure("refused-request", `the mock refuses the request: ${JSON.stringify(violation)}`);
  if (thrown !== undefined && isSentAway(operation, thrown.error, request?.status)) return undefined;
  if (thrown !== undefined) return failureOf(operation, thrown.error, example);
  if (request === undefined) return failure("no-request", "no request reached the mock");
  return undefined;
}

function hasReachedAnother({ id }: OperationModel, mock: Mock): boolean {
  const reached = mock.requests.at(-1)?.operationId;
  return reached !== undefined && reached !== id;
}

/** Whether the answer was a redirect that is described, and what broke is the way to where it leads. */
function isSentAway({ responses }: OperationModel, error: unknown, status: number = 0): boolean {
  const described = responses.some((response) => covers(response.status, status));
  return described && status >= 300 && status < 400 && nameOf(error) === "NetworkError";
}

async function outcomeOf(make: Make): Promise<{ readonly error: unknown } | undefined> {
  try {
    await readToTheEnd(await make());
    return undefined;
  } catch (error) {
    return { error };
  }
}

async function readToTheEnd(data: unknown): Promise<void> {
  if (typeof data !== "object" || data === null || !(Symbol.asyncIterator in data)) return;
  for await (const _piece of data as AsyncIterable<unknown>) {
    // Only the whole of a stream shows that it can be read.
  }
}

function failureOf(operation: OperationModel, error: unknown, example: string): Failure | undefined {
  if (nameOf(error) !== "ApiError") return failure(nameOf(error), messageOf(error));
  const { status, body } = error as { status: number; body: unknown };
  const { type = "", detail } = Object(body) as { type?: string; detail?: string };
  const [, own] = /^urn:specwright:mock:(.+)$/.exec(type) ?? [];
  if (own !== undefined) return failure(own, `the mock answered ${status}: ${detail}`);
  if (isAllThereIs(operation, status) || isMeantToFail(operation, status, example)) return undefined;
  return failure(`answer ${status}`, `answered ${status}: ${messageOf(error)}`);
}

/** Where no success is described, a described failure is what the mock has to answer. */
function isAllThereIs({ responses }: OperationModel, status: number): boolean {
  if (responses.some((response) => response.status.startsWith("2"))) return false;
  return responses.some((response) => covers(response.status, status));
}

/** Whether the failure has an example of the same name: the request is one that the description answers so. */
function isMeantToFail({ responses }: OperationModel, status: number, example: string): boolean {
  const failures = responses.filter((response) => covers(response.status, status));
  return failures.some(({ variants }) =>
    variants.some(({ examples }) => examples.some(({ name }) => name === example)),
  );
}

function covers(described: string, status: number): boolean {
  return described === "default" || described === String(status) || described === `${String(status)[0]}XX`;
}
