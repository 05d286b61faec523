import { type DocumentSource, loadDocument } from "../document/load-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import { possible } from "../generate/unbuildable.ts";
import type { AnswerOptions } from "../mock/controls.ts";
import { tellBroken } from "../mock/engine.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { schemasOf } from "../schema/schemas-of.ts";
import { rawRequest } from "./raw-request.ts";
import { type RequestValues, sampleRequest } from "./values.ts";

/** A GET that is ready to be sent. */
export interface ReadRequest {
  readonly operation: string;
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The least request of each GET of a document. Where none can be made that is valid, it has a text in each place of its
 * path, and nothing else.
 *
 * @param options as of the mock that is asked: with `answers: "warn"`, what the document refers to in vain is left out
 * @throws DocumentError if the document cannot be used.
 */
export async function readRequests(
  source: DocumentSource,
  options: Pick<AnswerOptions, "answers"> = {},
): Promise<ReadRequest[]> {
  const document = await loadDocument(source, tellBroken(options));
  const { requests } = schemasOf(document);
  const reading = readOperations(document.root).filter(({ method }) => method === "get");
  return reading.map((operation) => {
    const { path, headers } = rawRequest(operation, valuesOf(requests, operation));
    return { operation: operation.id, path, headers };
  });
}

// `fetch` sends no body with a GET.
function valuesOf(requests: SchemaSet, operation: Operation): RequestValues {
  const [made] = possible(() => sampleRequest(requests, { ...operation, body: undefined }, "minimal"));
  if (made !== undefined) return made;
  const names = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => [name, "a"]);
  return { path: Object.fromEntries(names), query: {}, header: {}, cookie: {}, body: undefined, media: undefined };
}
