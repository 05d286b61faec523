import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a fault does with one request. `attempt` counts the requests from 1. */
export type Play = (response: ServerResponse, request: IncomingMessage, attempt: number) => void;

export interface FaultServer {
  readonly url: string;
  readonly requests: { readonly method: string; readonly url: string; readonly headers: IncomingMessage["headers"] }[];
  /** Connections that are open now. */
  connections(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A server on loopback, on a port of the system's choice, that plays one fault. */
export async function faultServer(play: Play): Promise<FaultServer> {
  const requests: FaultServer["requests"] = [];
  const sockets = new Set<unknown>();
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    requests.push({ method, url, headers });
    request.resume();
    play(response, request, requests.length);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => sockets.size,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
