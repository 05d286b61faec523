import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer: its status, its body, and the media type of that. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly text: string;
}

/** The items of a stream. */
export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** A server on this machine that takes down what it is sent, and answers what it is told, one after the other. */
export class Loopback {
  readonly #server: Server;
  readonly #answers: Answer[] = [];
  /** Method, path and query, header `x-since` and body of each request. */
  readonly sent: string[] = [];

  constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks = await listOf(request as AsyncIterable<Buffer>);
      const since = request.headers["x-since"];
      const parts = [request.method, request.url, since, Buffer.concat(chunks).toString()];
      this.sent.push(parts.filter(Boolean).join(" "));
      const { status = 200, type = "application/json", text } = this.#answers.shift() ?? { text: "{}" };
      response.writeHead(status, { "content-type": type }).end(text);
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  answer(...answers: readonly Answer[]): void {
    this.#answers.push(...answers);
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
