import { setTimeout } from "node:timers/promises";
import type { UnknownObject } from "../../src/document/json.ts";
import type { Operation } from "../../src/document/operation.ts";
import { readOperations } from "../../src/document/operations.ts";
import type { ClientOptions, Contract } from "../../src/index.ts";
import { isBytes, isJson } from "../../src/request/media-type.ts";
import { type RawRequest, rawRequest } from "../../src/suite/raw-request.ts";

type Values = { readonly [place: string]: Readonly<Record<string, unknown>> | undefined };
type Input = Values & { readonly contentType?: string; readonly body?: unknown };
type Options = { readonly headers?: Record<string, string>; readonly retry?: { readonly attempts?: number } };

class ApiError extends Error {
  override readonly name: string = "ApiError";
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    super(String(status));
    this.status = status;
    this.body = body;
  }
}

/** A mistake that a client makes with each request. */
export type Sabotage = (request: RawRequest, operation: Operation) => RawRequest;

/** A contract of a client that is right, but for the mistake it is given. */
export function fixtureContract(root: UnknownObject, sabotage: Sabotage = (request) => request): Contract<object> {
  const createClient = ({ baseUrl = "", fetch = globalThis.fetch }: ClientOptions): object =>
    Object.fromEntries(
      readOperations(root).map((operation) => {
        const method = async (input: Input = {}, options: Options = {}): Promise<unknown> => {
          const request = sabotage(requestOf(operation, await withoutBlob(input)), operation);
          const sendOnce = (): Promise<Response> => send(fetch, baseUrl, request, options);
          const response = await sendPatiently(sendOnce, operation, options.retry?.attempts ?? 1);
          return isFile(operation, response) ? await response.blob() : await read(response);
        };
        return [operation.id, Object.assign(method, { operationId: operation.id })];
      }),
    );
  const schemes = readOperations(root).find(({ security }) => security.length > 0)?.security[0] ?? [];
  const credentials = [{ schemes: schemes.map(({ name }) => name), env: ["FIXTURE_KEY"], createClient }];
  // A document object would do as well, but a contract names a file.
  return { spec: root as unknown as URL, createClient, credentials, usage: {} };
}

/** Sends again what a busy provider asks for, or what may be sent twice. */
async function sendPatiently(
  sendOnce: () => Promise<Response>,
  { method }: Operation,
  attempts: number,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await sendOnce();
    const asked = response.headers.get("retry-after");
    const isSafe = !["post", "patch"].includes(method);
    if (response.status !== 503 || attempt === attempts || !(isSafe || asked !== null)) return response;
    await setTimeout(Number(asked) * 1000);
  }
}

async function withoutBlob(input: Input): Promise<Input> {
  if (!(input.body instanceof Blob)) return input;
  return { ...input, body: await input.body.text() } as Input;
}

function requestOf(operation: Operation, input: Input): RawRequest {
  const request = rawRequest(operation, valuesOf(operation, input));
  const types = operation.responses.flatMap(({ content }) => content.map(({ type }) => type));
  return types.length === 0 ? request : { ...request, headers: { accept: types.join(", "), ...request.headers } };
}

function valuesOf(operation: Operation, input: Input): Parameters<typeof rawRequest>[1] {
  const of = (place: string): Readonly<Record<string, unknown>> => input[place] ?? {};
  const content = operation.body?.content ?? [];
  const media = content.find(({ type }) => type === input.contentType) ?? content[0];
  return {
    path: of("path"),
    query: of("query"),
    header: of("headers"),
    cookie: of("cookies"),
    body: withoutTypes(input.body),
    media,
  };
}

/** A part that says its type is written with that type, as the document has it, by the writer of raw requests. */
function withoutTypes(body: unknown): unknown {
  const isTyped = (value: unknown): boolean => typeof value === "object" && Object.keys(value ?? {})[0] === "data";
  return JSON.parse(
    JSON.stringify({ body }, (_, value: unknown) => (isTyped(value) ? (value as { data: unknown }).data : value)),
  ).body;
}

function send(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  request: RawRequest,
  options: Options,
): Promise<Response> {
  const { method, path, headers, body } = request;
  return fetch(baseUrl + path, { method, headers: { ...headers, ...options.headers }, body: body ?? null });
}

/** Bytes are what the description says, whatever the server calls them. */
function isFile({ responses }: Operation, { ok, status }: Response): boolean {
  const found = responses.find((response) => response.status === String(status));
  return ok && found?.content.some(({ type }) => isBytes(type)) === true;
}

async function read(response: Response): Promise<unknown> {
  const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
  const text = await response.text();
  const body: unknown = text === "" ? undefined : isJson(type) ? JSON.parse(text) : text;
  if (!response.ok) throw new ApiError(response.status, body);
  return type === "text/event-stream" ? events(text) : body;
}

async function* events(text: string): AsyncGenerator<{ data: string }> {
  for (const [, data = ""] of text.matchAll(/^data: ?(.*)$/gm)) yield { data };
}
