import type { IncomingMessage } from "node:http";

/** Headers that let a page of any origin use the mock. Empty for a client that is no browser: it sends no Origin. */
export function corsHeaders(request: IncomingMessage): Record<string, string> {
  const { origin, "access-control-request-headers": asked } = request.headers;
  if (origin === undefined) return {};
  const method = request.headers["access-control-request-method"];
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "*",
    vary: "origin",
    ...(asked !== undefined && { "access-control-allow-headers": asked }),
    ...(method !== undefined && { "access-control-allow-methods": method }),
  };
}
