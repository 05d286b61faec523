import { basePath } from "../document/base-path.ts";
import { type DocumentSource, type LoadedDocument, loadDocument } from "../document/load-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import { foreignError, foreignPlaces } from "../schema/foreign-places.ts";
import { schemasOf } from "../schema/schemas-of.ts";
import { answerer } from "./answerer.ts";
import type { Guard } from "./guard.ts";
import type { MockEvent } from "./mock-event.ts";
import { lazyPrism } from "./prism.ts";
import { type RecordedRequest, Recorder } from "./recorder.ts";
import { Script } from "./script/script.ts";
import type { Handler, Step } from "./script/step.ts";
import { Served } from "./served.ts";
import { type Listening, listen } from "./server.ts";
import { Memory } from "./state/memory.ts";
import { tokenEndpoint, tokenPath } from "./token-endpoint.ts";

export interface MockOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  readonly port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  readonly host?: string;
  /** How many requests `requests` keeps, 1,000 by default; the oldest are forgotten first. */
  readonly keep?: number;
  /** Told of every answer and every failure. */
  readonly log?: (event: MockEvent) => void;
  /**
   * What to do with an answer that contradicts the document: `strict`, the default, answers 500 and says why; `warn` sends
   * it, with the reason in the header `specwright-warning` and in a `warned` event.
   */
  readonly answers?: "strict" | "warn";
  /**
   * What to do with a request that contradicts the document: `strict`, the default, refuses it; `warn` answers it as if it
   * were valid, with the reasons in `violations` of the recorded request, in `sl-violations`, and in a `warned` event. What
   * cannot be read at all is refused anyway.
   */
  readonly requests?: "strict" | "warn";
  /**
   * Whether what is created is read, listed, changed and deleted again, as the paths' shape says (`/users` and
   * `/users/{userId}`). The default is false: every answer is the document's own.
   */
  readonly state?: boolean;
}

/** A running mock of one OpenAPI document. */
export interface Mock extends AsyncDisposable {
  /** Origin and base path of the document's first server, without a slash at its end: a client's base URL. */
  readonly url: string;
  readonly origin: string;
  /**
   * A token endpoint for the client credentials flow: a client's `tokenUrl`. The same is served at the path that the
   * document names. What is asked there is not among the recorded requests.
   */
  readonly tokenUrl: string;
  /** The operations of the document. */
  readonly operations: readonly Operation[];
  /** Requests received since the start or the last `reset`, in the order of their arrival. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Tells the mock how to answer the next valid requests of an operation, one step after the other. The last step holds
   * until `reset`, unless it says how often (`times`).
   *
   * @throws Error for an operation that the document does not have.
   */
  prefer(operationId: string, ...steps: readonly Step[]): void;
  /**
   * Answers the valid requests of an operation by a function. What it answers is not judged by the document.
   *
   * @throws Error for an operation that the document does not have.
   */
  handle(operationId: string, handler: Handler): void;
  /** Forgets the recorded requests, what `prefer` and `handle` have said, and what the mock remembers. */
  reset(): void;
  /** Ends open connections and frees the port. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a mock of an OpenAPI 3.0 or 3.1 document and waits until it listens. Answers are the document's examples, or
 * are generated from its schemas; `Prefer: code=404, example=gone` picks one.
 *
 * @param source Path or file URL of a document, a folder that holds an openapi.yaml or openapi.json, the name of an
 * installed package that ships one, or a parsed document.
 * @throws DocumentError if the document cannot be used; Error if the port is taken.
 */
export async function startMock(source: DocumentSource, options: MockOptions = {}): Promise<Mock> {
  const document = await loadDocument(source);
  const foreign = foreignPlaces(document);
  if (foreign.length > 0 && options.answers !== "warn") throw foreignError(document, foreign);
  for (const message of foreign) options.log?.({ type: "warned", request: undefined, message });
  return startMockOf(document, options);
}

/** Starts a mock of a document that is loaded already. */
export async function startMockOf(document: LoadedDocument, options: MockOptions): Promise<Mock> {
  const operations = readOperations(document.root);
  const guard = createGuard(document, operations, options);
  const recorder = new Recorder(options.keep ?? 1000);
  const answer = answerer(guard, recorder, options.host);
  const server = await listen(answer, options.host ?? "127.0.0.1", options.port ?? 0);
  return toMock(server, guard, operations, recorder);
}

function createGuard(
  document: LoadedDocument,
  operations: readonly Operation[],
  { answers = "strict", requests = "strict", state = false, log = () => undefined }: MockOptions,
): Guard {
  const served = new Served(basePath(document.root), operations);
  return {
    root: document.root,
    served,
    token: tokenEndpoint(document.root, served),
    ...schemasOf(document),
    prism: lazyPrism(document.root),
    answers,
    tolerant: requests === "warn",
    script: new Script(operations),
    memory: state ? new Memory(operations) : undefined,
    log,
  };
}

function toMock(
  { origin, close }: Listening,
  { served, script, memory }: Guard,
  operations: readonly Operation[],
  recorder: Recorder,
): Mock {
  return {
    url: origin + served.base,
    origin,
    tokenUrl: origin + tokenPath,
    operations,
    get requests() {
      return recorder.requests;
    },
    prefer: (operation, ...steps) => script.prefer(operation, steps),
    handle: (operation, handler) => script.handle(operation, handler),
    reset: () => {
      recorder.reset();
      script.reset();
      memory?.reset();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
