import { type DocumentSource, loadDocument } from "../document/load-document.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import type { AnswerOptions, Controls } from "./controls.ts";
import { createEngine, type Engine, tellBroken, tellForeignWords } from "./engine.ts";
import { packageOptions } from "./package-options.ts";
import { lazyPrism } from "./prism.ts";
import { type Listening, listen } from "./server.ts";
import { tokenPath } from "./token-endpoint.ts";

export interface MockOptions extends AnswerOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  readonly port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  readonly host?: string;
}

/** A running mock of one OpenAPI document. */
export interface Mock extends Controls, AsyncDisposable {
  /** Origin and base path of the document's first server, without a slash at its end: a client's base URL. */
  readonly url: string;
  readonly origin: string;
  /**
   * A token endpoint for the client credentials flow: a client's `tokenUrl`. The same is served at the path that the
   * document names. What is asked there is not among the recorded requests.
   */
  readonly tokenUrl: string;
  /** Ends open connections and frees the port. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a mock of an OpenAPI 3.0 or 3.1 document and waits until it listens. Answers are the document's examples, or
 * are generated from its schemas; `Prefer: code=404, example=gone` picks one. A generated package knows how its server
 * behaves beyond the description, and options win over that.
 *
 * @param source Path or file URL of a document, a folder that holds an openapi.yaml or openapi.json, the name of an
 * installed package that ships one, or a parsed document.
 * @throws DocumentError if the document cannot be used; Error if the port is taken.
 */
export async function startMock(source: DocumentSource, given: MockOptions = {}): Promise<Mock> {
  const options = { ...packageOptions(source), ...given };
  const document = await loadDocument(source, tellBroken(options));
  tellForeignWords(document, options);
  return startMockOf(document, options);
}

/** Starts a mock of a document that is loaded already. */
export async function startMockOf(document: LoadedDocument, options: MockOptions): Promise<Mock> {
  const engine = createEngine(document, options, lazyPrism, options.host);
  const server = await listen(engine.answer, options.host ?? "127.0.0.1", options.port ?? 0);
  return toMock(server, engine);
}

function toMock({ origin, close }: Listening, { guard, controls }: Engine): Mock {
  const { operations, prefer, handle, reset } = controls;
  return {
    url: origin + guard.served.base,
    origin,
    tokenUrl: origin + tokenPath,
    operations,
    get requests() {
      return controls.requests;
    },
    prefer,
    handle,
    reset,
    close,
    [Symbol.asyncDispose]: close,
  };
}
