import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a path is answered with: a text, or a status and where it leads. */
export type Answer = string | Uint8Array | { readonly status: number; readonly location?: string };

/** A web server of this machine that answers with what it is given, and remembers what it was asked for. */
export class Site implements AsyncDisposable {
  readonly asked: string[] = [];
  readonly #server: Server;
  #answers: { readonly [path: string]: Answer } = {};

  private constructor() {
    this.#server = createServer(({ url = "" }, response) => {
      this.asked.push(url);
      const answer = this.#answers[url] ?? { status: 404 };
      if (typeof answer === "string" || answer instanceof Uint8Array) {
        response.end(answer);
        return;
      }
      const location = answer.location?.replace("ORIGIN", this.origin);
      response.writeHead(answer.status, location === undefined ? {} : { location }).end();
    });
  }

  static async open(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((listening) => site.#server.listen(0, "127.0.0.1", listening));
    return site;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  answers(answers: { readonly [path: string]: Answer }): void {
    this.#answers = answers;
    this.asked.splice(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}
