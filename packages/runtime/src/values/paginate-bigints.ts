import type { HasCore } from "../core/core.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { CallOptions } from "../operation/call.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import { checkedItems, itemsOf } from "../pages/items-of.ts";
import { nextUrlIn } from "../pages/next-url.ts";
import type { PageRule } from "../pages/page-rule.ts";
import type { Pages } from "../pages/pages.ts";
import { paginate } from "../pages/paginate.ts";
import { valueAt } from "../response/envelope.ts";
import { jsonWithBigints } from "./exact-json.ts";

type Paged<Page> = Pages<AnyInput | undefined, Page, unknown>;
type Args = [client: HasCore, input?: AnyInput, options?: CallOptions];

/** A page in the form that the usual pagination can count and compare, and the page itself. */
interface Shadow {
  readonly data: unknown;
  readonly items: readonly { readonly text: string; readonly id: unknown }[];
  readonly told: unknown;
  readonly next: unknown;
  readonly more: unknown;
  readonly last: unknown;
}

/**
 * Gives an operation its pages whose values may be bigints. The generator states the types.
 * @param paginated `paginateUrls` for a style that needs it
 */
export function paginateBigints<O>(operation: AnyOperation, rule: PageRule, paginated: typeof paginate = paginate): O {
  const shadows = paginated<Paged<Shadow>>(shadowsOf(operation, rule), {
    ...rule,
    items: "items",
    id: "id",
    ...(rule.more && { more: "more" }),
    ...(rule.last && { last: "last" }),
    ...(rule.next && { next: "next" }),
    ...(rule.pages && { pages: "told" }),
    ...(rule.total && { total: "told" }),
  });
  async function* pages(...args: Args): AsyncGenerator<unknown> {
    for await (const { data } of shadows.pages(...args)) yield data;
  }
  async function* items(...args: Args): AsyncGenerator<unknown> {
    for await (const data of pages(...args)) yield* itemsOf(rule, data);
  }
  return Object.assign(operation, { pages, items }) as O;
}

/** A cursor of any type, in a form that can be compared. */
class Cursor {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }

  toJSON(): string {
    return `${this.value}`;
  }
}

function shadowsOf(operation: AnyOperation, rule: PageRule): AnyOperation {
  const shadow = async (...[client, input, options]: Args): Promise<Shadow> => {
    const data = await operation(client, input && positioned(rule, input), options);
    const list = await checkedItems(operation, rule, data);
    const told = valueAt(data, rule.pages ?? rule.total ?? "");
    return {
      data,
      items: list.map((item) => ({
        text: jsonWithBigints(item),
        id: cursorOf(valueAt(item, rule.id ?? "id")),
      })),
      told: typeof told === "bigint" ? Number(told) : told,
      next: rule.next && cursorOf(nextUrlIn(data, rule.next)),
      more: rule.more && valueAt(data, rule.more),
      last: rule.last && valueAt(data, rule.last),
    };
  };
  return Object.assign(shadow, operation) as unknown as AnyOperation;
}

function cursorOf(value: unknown): unknown {
  return typeof value === "bigint" && value ? new Cursor(value) : value;
}

/** The input with the cursor as the operation takes it. */
function positioned({ in: place = "query", parameter = "" }: PageRule, input: AnyInput): AnyInput {
  const given = input[place] as { readonly [name: string]: unknown } | undefined;
  const position = given?.[parameter];
  if (!(position instanceof Cursor)) return input;
  return { ...input, [place]: { ...given, [parameter]: position.value } };
}
