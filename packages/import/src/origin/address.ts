/** Hosts of this machine, where http is as good as https. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Why nothing is fetched from an address; undefined if something may be. */
export function addressProblem({ protocol, hostname, username, password }: URL): string | undefined {
  if (username || password) return "holds credentials, which would stay in the repository";
  if (protocol === "https:") return undefined;
  if (protocol === "http:" && LOOPBACK.test(hostname)) return undefined;
  return "is not an https address";
}

/** Whether a text names an address rather than a file. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text);
}

/** Parameters whose value is nobody else's business. */
const SECRET = /token|key|secret|signature|password|credential|^sig$|^code$/i;

/** An address as files of the repository name it: without what a query may hold of secrets. */
export function recordedAddress(address: URL): string {
  const recorded = new URL(address);
  for (const name of [...recorded.searchParams.keys()]) if (SECRET.test(name)) recorded.searchParams.delete(name);
  return recorded.href;
}
