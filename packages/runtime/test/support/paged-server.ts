import { acme, observed } from "./acme.ts";

/** What a loop over pages did. */
export interface Read {
  /** Paths and queries that were asked for. */
  readonly asked: readonly string[];
  readonly given: readonly unknown[];
  /** The message of the error that ended it. */
  readonly error: string | undefined;
}

export interface ServedPage {
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

type Loop = (client: ReturnType<typeof acme>, input?: object) => AsyncIterable<unknown>;

/** Reads from a server that answers by path and query, and keeps what came before an error. */
export async function read(
  loop: Loop,
  answer: (query: URLSearchParams, request: Request) => unknown,
  input?: object,
): Promise<Read> {
  const { fetch, requests } = observed();
  const serving: typeof globalThis.fetch = async (...args) => {
    await fetch(...args);
    const request = requests.at(-1) as Request;
    const given = answer(new URL(request.url).searchParams, request);
    const { body, headers = {} } = isPage(given) ? given : { body: given };
    return Response.json(body, { headers });
  };
  const given: unknown[] = [];
  let error: string | undefined;
  try {
    for await (const one of loop(acme({ fetch: serving }), input)) given.push(one);
  } catch (problem) {
    error = `${(problem as Error).name}: ${(problem as Error).message}`;
  }
  const asked = requests.map(({ url }) => url.replace("https://acme.test/v1", ""));
  return { asked, given, error };
}

function isPage(given: unknown): given is ServedPage {
  return typeof given === "object" && given !== null && "body" in given;
}
