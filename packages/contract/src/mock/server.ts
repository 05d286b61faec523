import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { corsHeaders } from "./cors.ts";
import type { Reply } from "./problem.ts";

/** A server that is listening. */
export interface Listening {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  /** Ends open connections and frees the port; a second call waits for the first. */
  close(): Promise<void>;
}

/** Answers a request, or undefined if the client has gone away. Never rejects. */
export type Answerer = (request: IncomingMessage) => Promise<Reply | undefined>;

/**
 * Listens on a host and port, 0 for a free one.
 *
 * @throws Error with the system's reason if the port cannot be had.
 */
export async function listen(answer: Answerer, host: string, port: number): Promise<Listening> {
  const server = createServer((request, response) => {
    void answer(request).then((reply) => reply && send(request, response, reply));
  });
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: Error): void =>
      reject(
        new Error(`The mock cannot listen on ${host}:${port}: ${cause.message}. Take port 0 for a free one.`, {
          cause,
        }),
      );
    server.once("error", fail);
    server.listen(port, host, () => resolve(server.off("error", fail) && undefined));
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return { origin: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`, close: closer(server) };
}

function closer(server: Server): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closing;
  };
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const content = reply.body === undefined ? undefined : Buffer.from(reply.body);
  // 204 and 304 must not have a length; every other answer says it, an empty one too.
  const length = reply.status === 204 || reply.status === 304 ? {} : { "content-length": content?.length ?? 0 };
  response.writeHead(reply.status, { ...reply.headers, ...corsHeaders(request), ...length });
  response.end(request.method === "HEAD" ? undefined : content);
}
