import type { Operation } from "../document/operation.ts";
import { parseQuery, splitUrl } from "../request/sent-request.ts";
import type { Habits } from "./habits/habits.ts";
import { type Route, Router } from "./router.ts";

/** Where a request goes: the base path that it lies below, and the route there. */
export interface Place {
  readonly base: string;
  readonly route: Route;
}

interface Area {
  readonly base: string;
  readonly router: Router;
}

/**
 * Everything that a mock serves: all operations below the document's base path, and those with a server of their own
 * below theirs too.
 */
export class Served {
  readonly base: string;
  readonly operations: readonly Operation[];
  readonly #areas: readonly Area[];
  readonly #encodedSlash: Habits["encodedSlash"];

  constructor(base: string, operations: readonly Operation[], encodedSlash?: Habits["encodedSlash"]) {
    this.base = base;
    this.operations = operations;
    this.#encodedSlash = encodedSlash;
    const own = new Set(operations.flatMap((operation) => operation.base ?? []));
    const areas = [...own].map((each) =>
      areaOf(
        each,
        operations.filter((operation) => operation.base === each),
      ),
    );
    this.#areas = [...areas, areaOf(base, operations)];
  }

  /**
   * @param url Path and query as they were sent.
   * @param method In lower case.
   */
  find(url: string, method: string): Place | undefined {
    const { path: sent, query } = splitUrl(url);
    const path = this.#asRouted(sent);
    for (const { base, router } of this.#areas) {
      const below = pathBelow(base, path);
      const route = below === undefined ? undefined : router.find(below, parseQuery(query), method);
      if (route !== undefined) return { base, route };
    }
    return undefined;
  }

  #asRouted(path: string): string {
    if (this.#encodedSlash !== "separates") return path;
    return path.replaceAll(/%2f/gi, "/");
  }
}

function areaOf(base: string, operations: readonly Operation[]): Area {
  return { base, router: new Router(operations) };
}

/** The path below a base path; undefined if it does not lie there. */
export function pathBelow(base: string, path: string): string | undefined {
  if (path !== base && !path.startsWith(`${base}/`)) return undefined;
  return path.slice(base.length) || "/";
}
