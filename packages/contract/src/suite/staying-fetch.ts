type Fetch = typeof globalThis.fetch;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * A `fetch` whose caller ends at the first answer: one that redirects does not say where to. Each case is about one
 * request, and an address that is documented, or made, may lead to another provider or back to the same operation.
 */
export function stayingFetch(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: "manual" });
    if (!REDIRECTS.has(response.status)) return response;
    const { body, status, statusText } = response;
    const headers = new Headers(response.headers);
    headers.delete("location");
    return new Response(body, { status, statusText, headers });
  };
}
