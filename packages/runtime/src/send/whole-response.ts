/** The parts of a response that a `fetch` may return. */
export type PartOfResponse = Partial<Response>;

/**
 * Adds to a response what a test double or a small `fetch` has left out: a status, headers, its body as text and as a
 * `Blob`. Existing parts do not change.
 */
export function wholeResponse(given: Response | PartOfResponse): Response {
  if (given.blob && given.headers?.get) return given as Response;
  const { status = given.ok === false ? 500 : 200, ok = status >= 200 && status < 300 } = given;
  const { body = null, url = "", type = "default", redirected = false, statusText = "" } = given;
  const headers = headersOf(given);
  const members = { status, ok, headers, body, url, type, redirected, statusText };
  return {
    ...members,
    text: async () => {
      const content = await contentOf(given);
      if (typeof content === "string") return content;
      return await new Response(content).text();
    },
    blob: async () => await new Response(await contentOf(given), { headers }).blob(),
  } as Response;
}

/** Headers may be a plain object, or missing. */
function headersOf({ headers }: PartOfResponse): Headers {
  if (typeof headers?.get === "function") return headers;
  return new Headers(headers);
}

/** The body in any form that exists. Bytes come first, because text may have lost some. */
async function contentOf(given: PartOfResponse): Promise<BodyInit> {
  if (given.arrayBuffer) return await given.arrayBuffer();
  if (given.blob) return await given.blob();
  if (given.text) return await given.text();
  if (given.json) return JSON.stringify(await given.json()) ?? "";
  return given.body ?? "";
}
