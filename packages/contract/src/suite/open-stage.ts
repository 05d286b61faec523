import type { LoadedDocument } from "../document/load-document.ts";
import { startMockOf } from "../mock/start-mock.ts";
import type { GenericClient, Stage } from "./case.ts";
import type { Contract } from "./contract.ts";
import { mockFetch } from "./mock-fetch.ts";

/** Starts the mock and makes a client for each of the contract's credentials. The caller closes `stage.mock`. */
export async function openStage<Client extends object>(
  document: LoadedDocument,
  { createClient, credentials, imported = false }: Contract<Client>,
): Promise<Stage> {
  const mock = await startMockOf(document, { keep: 20, answers: imported ? "warn" : "strict" });
  // The client asks for its tokens where the document says, so that a wrong address is seen.
  const options = { baseUrl: mock.url, fetch: mockFetch(document.root, mock), retry: false } as const;
  const clients = credentials.map((each) => each.createClient(options));
  if (clients.length === 0) clients.push(createClient(options));
  return { mock, clients: clients as unknown as GenericClient[] };
}
