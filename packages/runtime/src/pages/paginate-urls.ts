import { type Core, coreKey, type HasCore } from "../core/core.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { CallOptions } from "../operation/call.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import { checkedItems, itemsOf } from "./items-of.ts";
import type { PageRule } from "./page-rule.ts";
import type { Pages } from "./pages.ts";
import { paginate } from "./paginate.ts";

type Args = [client: HasCore, input?: AnyInput, options?: CallOptions];

/** Data, and the rest of an answer that `nextUrl` and `linkHeader` need. */
export interface Answered {
  readonly data: unknown;
  readonly items: readonly unknown[];
  readonly url: string;
  readonly headers: Headers | undefined;
}

/** The parameter that stands for the URL of a page. No parameter of a description is called so. */
const PAGE_URL = "";

/** Gives an operation its pages if the server names the URL of each. The generator states the types. */
export function paginateUrls<O>(operation: AnyOperation, rule: PageRule): O {
  const inData = (path: string): string => ["data", path].filter(Boolean).join(".");
  const answers = paginate<Pages<AnyInput | undefined, Answered, unknown>>(answersOf(operation, rule), {
    ...rule,
    in: "query",
    parameter: PAGE_URL,
    items: "items",
    ...(rule.more && { more: inData(rule.more) }),
    ...(rule.last && { last: inData(rule.last) }),
  });
  async function* pages(...args: Args): AsyncGenerator<unknown> {
    for await (const { data } of answers.pages(...args)) yield data;
  }
  async function* items(...args: Args): AsyncGenerator<unknown> {
    for await (const data of pages(...args)) yield* itemsOf(rule, data);
  }
  return Object.assign(operation, { pages, items }) as O;
}

function answersOf(operation: AnyOperation, rule: PageRule): AnyOperation {
  const answered = async (...[client, input, options]: Args): Promise<Answered> => {
    const { [PAGE_URL]: pageUrl, ...query } = { ...input?.query };
    const core = client[coreKey];
    let url = "";
    let headers: Headers | undefined;
    // Everything else is as in the first request, credentials too.
    const own: Core = {
      ...core,
      prepare(...args) {
        const outgoing = core.prepare(...args);
        url = pageUrl ? withoutCredentials(pageUrl as string, core) : outgoing.url;
        return { ...outgoing, url };
      },
      read(context, descriptor, response) {
        headers = response.headers;
        return core.read(context, descriptor, response);
      },
    };
    const data = await operation({ [coreKey]: own }, pageUrl ? { ...input, query } : input, options);
    return { data, items: await checkedItems(operation, rule, data), url, headers };
  };
  return Object.assign(answered, operation) as unknown as AnyOperation;
}

/** Some servers repeat the whole query, a credential too. The client adds its own. */
function withoutCredentials(pageUrl: string, { definition }: Core): string {
  const url = new URL(pageUrl);
  // Only where it is there: a deletion writes all of the query anew.
  for (const { in: place, name } of Object.values(definition.schemes))
    if (url.searchParams.has(name)) place.leave?.(url, name);
  return url.href;
}
