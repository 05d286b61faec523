/** What the platform says of an address at which nobody can listen, and what to do; undefined for any other error. */
export function refusedAddress(error: unknown): string | undefined {
  if (!(error instanceof Error && error.cause instanceof Error)) return undefined;
  const { code, syscall = "", address, port, hostname = address } = error.cause as Refused;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${address} is in use. Name another with --port, or leave it out: then a free one is taken.`;
    case "EACCES":
      return `Port ${port} of ${address} needs permissions. Name one above 1023 with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${hostname} is no address of this machine. Name one with --host, such as 127.0.0.1.`;
    default:
      return /^(listen|bind|getaddrinfo)$/.test(syscall) ? error.message : undefined;
  }
}

interface Refused extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}
