import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answerer } from "./answerer.ts";
import { corsHeaders } from "./cors.ts";
import { fromSocket } from "./from-socket.ts";
import type { Reply } from "./problem.ts";

/** A server that is listening. */
export interface Listening {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  /** Ends open connections and frees the port; a second call waits for the first. */
  close(): Promise<void>;
}

/**
 * Listens on a host and port, 0 for a free one.
 *
 * @throws Error with the system's reason if the port cannot be had.
 */
export async function listen(answer: Answerer, host: string, port: number): Promise<Listening> {
  const server = createServer((request, response) => {
    void answer(fromSocket(request)).then((reply) => reply && sendLater(request, response, reply));
  });
  // A client in the same process can be kept from seeing that a connection was ended, and would send into it.
  server.keepAliveTimeout = 0;
  await started(server, host, port);
  return { origin: originOf(server.address() as AddressInfo), close: closer(server) };
}

function started(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void => {
      const message = `The mock cannot listen on ${host}:${port}: ${cause.message}. Take port 0 for a free one.`;
      reject(new Error(message, { cause }));
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve();
    });
  });
}

function originOf({ address, family, port }: AddressInfo): string {
  if (family === "IPv6") return `http://[${address}]:${port}`;
  return `http://${address}:${port}`;
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

// 204 and 304 must not have a length; every other answer says it, an empty one too.
const withoutLength: ReadonlySet<number> = new Set([204, 304]);

function sendLater(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { delay, drop } = reply;
  const finish = (): void => {
    if (drop) request.socket.destroy();
    else send(request, response, reply);
  };
  if (delay === undefined) {
    finish();
    return;
  }
  const timer = setTimeout(finish, delay);
  // Neither a client that has gone away nor a mock that is closed waits for it.
  response.once("close", () => clearTimeout(timer));
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const content = Buffer.from(reply.body ?? "");
  const length = !withoutLength.has(reply.status) && { "content-length": content.length };
  response.writeHead(reply.status, { ...reply.headers, ...corsHeaders(request), ...length });
  if (reply.body === undefined || request.method === "HEAD") response.end();
  else response.end(content);
}
