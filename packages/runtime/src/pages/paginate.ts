import type { HasCore } from "../core/core.ts";
import type { CallOptions } from "../operation/call.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import type { AnyInput } from "../request/prepare.ts";
import { valueAt } from "../response/envelope.ts";
import type { PageRule } from "./page-rule.ts";

/** The pages of an operation, one request each, made as the loop asks for them. */
export interface Pages<Input, Data, Item> {
  /** Page after page from the one that the input names; an empty page is the last, and only the first may be one. */
  pages(client: HasCore, input: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  /** Item after item, over all pages. */
  items(client: HasCore, input: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** The same for an operation whose input may be left out. */
export interface OptionalPages<Input, Data, Item> {
  pages(client: HasCore, input?: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  items(client: HasCore, input?: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** `Pages` as a client has it. */
export interface CallPages<Input, Data, Item> {
  /** Page after page from the one that the input names; an empty page is the last, and only the first may be one. */
  pages(input: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  /** Item after item, over all pages. */
  items(input: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** `OptionalPages` as a client has it. */
export interface OptionalCallPages<Input, Data, Item> {
  pages(input?: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  items(input?: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** Gives an operation its pages; the types are the generator's to state. */
export function paginate<O>(operation: AnyOperation, rule: PageRule): O {
  const { style, parameter, first = style.first } = rule;
  async function* pages(client: HasCore, input?: AnyInput, options?: CallOptions): AsyncGenerator<unknown> {
    const given = { ...(input?.[rule.in] as object | undefined) } as Record<string, unknown>;
    const size = rule.size && Number(given[rule.size]);
    let place: unknown = given[parameter] ?? first;
    let before = "";
    let full: number | undefined;
    for (const seen = new Set<string | undefined>(); !seen.has(JSON.stringify(place)); ) {
      const at = place === undefined ? input : { ...input, [rule.in]: { ...given, [parameter]: place } };
      const data = await operation(client, at, options);
      const items = itemsOf(rule, data);
      const now = JSON.stringify(items);
      // A server may give less than it was asked for on every page; the first one shows how much that is.
      full ??= items.length;
      const { next, told } = style.turn({ rule, size: size && Math.min(size, full), data, count: items.length, place });
      // A server that does not know the parameter gives the first page for ever.
      if (seen.size > 0 && (items.length === 0 || (now === before && !told))) return;
      yield data;
      if (next === undefined) return;
      seen.add(JSON.stringify(place));
      before = now;
      place = next;
    }
  }
  async function* items(client: HasCore, input?: AnyInput, options?: CallOptions): AsyncGenerator<unknown> {
    for await (const data of pages(client, input, options)) yield* itemsOf(rule, data);
  }
  return Object.assign(operation, { pages, items }) as O;
}

function itemsOf({ items }: PageRule, data: unknown): readonly unknown[] {
  const found = valueAt(data, items);
  return Array.isArray(found) ? found : [];
}
