import { isObject } from "../document/json.ts";
import type { LoadedDocument } from "../document/load-document.ts";
import { startMockOf } from "../mock/start-mock.ts";
import type { GenericClient, Stage } from "./case.ts";
import type { Contract } from "./contract.ts";

/** Starts the mock and makes a client for each of the contract's credentials. The caller closes `stage.mock`. */
export async function openStage<Client extends object>(
  document: LoadedDocument,
  { createClient, credentials }: Contract<Client>,
): Promise<Stage> {
  const mock = await startMockOf(document, { keep: 20 });
  const options = {
    baseUrl: mock.url,
    fetch: tokenFetch(mock.origin, tokenUrls(document.root)),
    retry: false,
  } as const;
  const clients = credentials.map((each) => each.createClient(options));
  if (clients.length === 0) clients.push(createClient(options));
  return { mock, clients: clients as unknown as GenericClient[] };
}

/** Every `tokenUrl` of the document. */
function tokenUrls(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(tokenUrls);
  if (!isObject(node)) return [];
  const urls = Object.values(node).flatMap(tokenUrls);
  if (typeof node.tokenUrl === "string") urls.unshift(node.tokenUrl);
  return urls;
}

/** The mock describes no token endpoint, so this gives out tokens in its place; anything else is not called. */
function tokenFetch(origin: string, urls: readonly string[]): typeof globalThis.fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(`${origin}/`)) return globalThis.fetch(input, init);
    if (!urls.includes(url)) throw new TypeError(`${url} is neither the mock nor a token endpoint of the document`);
    return Response.json({ access_token: "contract-token", token_type: "Bearer", expires_in: 3600 });
  };
}
