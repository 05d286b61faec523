import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a fault does with one request. `attempt` counts the requests from 1. */
export type Play = (response: ServerResponse, request: IncomingMessage, attempt: number) => void;

/** A request as it came; its body as far as it did. */
export interface Got {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  body: string;
}

export interface FaultServer {
  readonly url: string;
  readonly requests: readonly Got[];
  /** Connections that are open now. */
  connections(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A server on loopback, on a port of the system's choice, that plays one fault. */
export async function faultServer(play: Play): Promise<FaultServer> {
  const requests: Got[] = [];
  const sockets = new Set<unknown>();
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const got: Got = { method, url, headers, body: "" };
    requests.push(got);
    request.setEncoding("utf8").on("data", (text: string) => {
      got.body += text;
    });
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
