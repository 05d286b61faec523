import type { UnknownObject } from "../document/json.ts";
import { listOr, objectOr } from "../document/json.ts";

/** A program that calls the provider's real server, as its README shows it. */
export interface Quickstart {
  /** Environment variables that it reads. */
  readonly env: { readonly [name: string]: string };
  run(): Promise<unknown>;
}

/** A `fetch` that sends what is meant for a server of the document to the mock, and refuses everything else. */
export function redirectingFetch(root: UnknownObject, mockUrl: string, fetch: typeof globalThis.fetch): typeof fetch {
  const servers = listOr(root.servers)
    .map((server) => String(objectOr(server).url ?? "").replace(/\/+$/, ""))
    .filter((url) => url !== "");
  return (input, init) => {
    const request = new Request(input, init);
    const server = servers.find((url) => request.url.startsWith(`${url}/`));
    if (server === undefined) throw new TypeError(`${request.url} is no server of the document: ${servers.join(", ")}`);
    return fetch(new Request(mockUrl + request.url.slice(server.length), request));
  };
}
