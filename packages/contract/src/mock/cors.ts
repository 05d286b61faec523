import type { IncomingMessage } from "node:http";

/**
 * Headers that let a page of any origin use the mock. A page of this machine may send its cookies too; others may not, so
 * that no page on the web acts with what a browser has for this address. Empty for a client that sends no Origin.
 */
export function corsHeaders(request: IncomingMessage): Record<string, string> {
  const { origin, "access-control-request-headers": asked } = request.headers;
  if (origin === undefined) return {};
  const method = request.headers["access-control-request-method"];
  return {
    "access-control-allow-origin": origin,
    ...(isLoopback(URL.parse(origin)?.hostname) && { "access-control-allow-credentials": "true" }),
    "access-control-expose-headers": "*",
    vary: "origin",
    ...(asked !== undefined && { "access-control-allow-headers": asked }),
    ...(method !== undefined && { "access-control-allow-methods": method }),
  };
}

/** Whether a host name can only mean this machine. */
export function isLoopback(host = ""): boolean {
  return /^(localhost|([^.]+\.)*localhost|127(\.\d+){3}|\[::1\]|::1)$/i.test(host);
}
