import type { IncomingMessage } from "node:http";

/** Where a request goes. */
export interface RequestTarget {
  /** Path and query as they were sent. */
  readonly url: string;
  /** The host that it is for. */
  readonly host: string | undefined;
}

/** Reads the request line. A whole URL, as clients of a proxy send it, wins over the Host header (RFC 9112, 3.2.2). */
export function requestTarget({ url = "/", headers }: IncomingMessage): RequestTarget {
  const [, host, rest = ""] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (host === undefined) return { url, host: headers.host };
  return { url: rest.startsWith("/") ? rest : `/${rest}`, host };
}
