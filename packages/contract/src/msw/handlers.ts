import { type HttpHandler, HttpResponse, http } from "msw";
import { isLike, tokenPaths } from "../document/token-urls.ts";
import type { AnswerOptions, Controls } from "../mock/controls.ts";
import { createEngine, type Engine, tellBroken, tellForeignWords } from "../mock/engine.ts";
import type { Guard } from "../mock/guard.ts";
import { withoutPrism } from "../mock/without-prism.ts";
import { splitUrl } from "../request/sent-request.ts";
import { fromFetch } from "./from-fetch.ts";
import { type Area, mockedUrls, pageUrl, pathInDocument, patternOf } from "./mocked-urls.ts";
import { readDescription } from "./read-description.ts";
import { toResponse } from "./to-response.ts";
import { tokenAreas } from "./token-areas.ts";

export interface HandlerOptions extends AnswerOptions {
  /** Where the client calls the API, "https://api.example.com/v1"; the servers of the document by default. */
  readonly baseUrl?: string;
}

/** Handlers for `setupWorker(...zoo)` and `setupServer(...zoo)`, with what a test does to a mock. */
export interface MockHandlers extends ReadonlyArray<HttpHandler>, Controls {}

/**
 * Handlers of MSW that answer as a mock of the description does: the same routes, judgements, scripts and state, without
 * a server.
 *
 * @param description Its text in YAML or JSON, or the object that this was parsed to. It is one file: `bundleDocument` makes one of several.
 * @throws DocumentError if the description cannot be used
 */
export function handlers(description: string | object, options: HandlerOptions = {}): MockHandlers {
  const document = readDescription(description, tellBroken(options));
  tellForeignWords(document, options);
  const engine = createEngine(document, options, withoutPrism, "msw");
  const { guard, controls } = engine;
  const areas = mockedUrls(document, controls.operations, guard.served.base, options.baseUrl);
  const all = [...areas, ...tokenAreas(document.root, areas)];
  const handler = http.all(patternOf(all), ({ request, cookies }) => answerOf(engine, all, request, cookies));
  return Object.defineProperties([handler], Object.getOwnPropertyDescriptors(controls)) as unknown as MockHandlers;
}

/** Undefined for a request that is left to the next handler. */
async function answerOf(
  { guard, answer }: Engine,
  areas: readonly Area[],
  request: Request,
  cookies: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const url = pathInDocument(areas, request.url);
  if (url === undefined) return undefined;
  // A page is served from somewhere too: what the document does not have there is the page's own.
  if (isOfPage(request.url) && !isDescribed(guard, url, request.method.toLowerCase())) return undefined;
  const reply = await answer(fromFetch(request, url, cookies));
  if (reply === undefined) return HttpResponse.error();
  return await toResponse(request.method, reply);
}

function isDescribed({ root, served }: Guard, url: string, method: string): boolean {
  const { path } = splitUrl(url);
  return served.find(url, method) !== undefined || tokenPaths(root).some((each) => isLike(path, each));
}

function isOfPage(url: string): boolean {
  const page = URL.parse(pageUrl() ?? "");
  return page !== null && page.origin === URL.parse(url)?.origin;
}
