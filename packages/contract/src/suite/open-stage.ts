import { basePath } from "../document/base-path.ts";
import type { UnknownObject } from "../document/json.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import { Served } from "../mock/served.ts";
import { type Mock, startMockOf } from "../mock/start-mock.ts";
import { describesTokens } from "../mock/token-endpoint.ts";
import type { Stage } from "./case.ts";
import type { Contract } from "./contract.ts";
import { mockFetch } from "./mock-fetch.ts";
import { stayingFetch } from "./staying-fetch.ts";

/** Starts the mock and makes a client for each of the contract's credentials. The caller closes `stage.mock`. */
export async function openStage<Client extends object>(
  document: LoadedDocument,
  { createClient, credentials, imported = false }: Contract<Client>,
): Promise<Stage> {
  const mock = await startMockOf(document, { keep: 20, answers: imported ? "warn" : "strict" });
  const options = {
    baseUrl: mock.url,
    ...tokenUrlOf(document.root, mock),
    fetch: stayingFetch(mockFetch(document.root, mock)),
    retry: false,
  } as const;
  const clients = credentials.map((each) => each.createClient(options));
  const withoutCredentials = createClient(options);
  if (clients.length === 0) clients.push(withoutCredentials);
  return { mock, clients, withoutCredentials } as unknown as Stage;
}

/**
 * A client asks for its tokens where the document says, so that a wrong address is seen. Where an operation stands there,
 * nothing tells such a request from a call of it, and the client asks elsewhere.
 */
function tokenUrlOf(root: UnknownObject, { operations, tokenUrl }: Mock): { tokenUrl?: string } {
  if (!describesTokens(root, new Served(basePath(root), operations))) return {};
  return { tokenUrl };
}
