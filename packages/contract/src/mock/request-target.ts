/** Where a request goes. */
export interface RequestTarget {
  /** Path and query as they were sent. */
  readonly url: string;
  /** The host that it is for. */
  readonly host: string | undefined;
  /** Whether the host stood before the path, as a client of a proxy writes it. */
  readonly isWhole: boolean;
}

/**
 * Reads the request line. A whole URL, as clients of a proxy send it, wins over the Host header (RFC 9112, 3.2.2).
 *
 * @param hostHeader What the Host header says.
 */
export function requestTarget(line: string, hostHeader: string | undefined): RequestTarget {
  const [, host, rest = ""] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(line) ?? [];
  if (host === undefined) return { url: line, host: hostHeader, isWhole: false };
  return { url: rest.startsWith("/") ? rest : `/${rest}`, host, isWhole: true };
}
