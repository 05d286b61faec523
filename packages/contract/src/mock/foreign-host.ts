import { isLoopback } from "./cors.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import type { RequestTarget } from "./request-target.ts";

/**
 * The refusal of a request that was meant for another host. A page on the web can give its own name to this address (DNS
 * rebinding), and would then read what the mock answers. Undefined for names that mean this machine.
 */
export function foreignHostReply({ host }: Pick<RequestTarget, "host">): Reply | undefined {
  if (host === undefined || isLoopback(URL.parse(`http://${host}`)?.hostname)) return undefined;
  const detail = `The mock listens on loopback, and the request is for ${JSON.stringify(host)}. Call it by its URL, or say where it listens (host, --host).`;
  return problemReply(problem("foreign-host", 421, detail));
}
