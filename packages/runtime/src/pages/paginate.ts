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
  async function* pages(client: HasCore, input?: AnyInput, options?: CallOptions): AsyncGenerator<unknown> {
    let place = startOf(rule, input);
    let before = "";
    for (const seen = new Set<unknown>(); !seen.has(place); ) {
      const data = await operation(client, place === undefined ? input : at(rule, input, place), options);
      const items = itemsOf(rule, data);
      const now = JSON.stringify(items);
      // A server that does not know the parameter gives the first page for ever.
      if (seen.size > 0 && (items.length === 0 || now === before)) return;
      yield data;
      seen.add(place);
      before = now;
      place = nextOf(rule, { input, data, count: items.length, place });
      if (place === undefined) return;
    }
  }
  async function* items(client: HasCore, input?: AnyInput, options?: CallOptions): AsyncGenerator<unknown> {
    for await (const data of pages(client, input, options)) yield* itemsOf(rule, data);
  }
  return Object.assign(operation, { pages, items }) as O;
}

function startOf(rule: PageRule, input: AnyInput | undefined): unknown {
  const given = parameters(rule, input)[rule.parameter];
  return given ?? (rule.style === "cursor" ? undefined : (rule.first ?? (rule.style === "page" ? 1 : 0)));
}

function parameters(rule: PageRule, input: AnyInput | undefined): Record<string, unknown> {
  return (input?.[rule.in] ?? {}) as Record<string, unknown>;
}

function at(rule: PageRule, input: AnyInput | undefined, place: unknown): AnyInput {
  return { ...input, [rule.in]: { ...parameters(rule, input), [rule.parameter]: place } };
}

function itemsOf({ items }: PageRule, data: unknown): readonly unknown[] {
  const found = valueAt(data, items);
  return Array.isArray(found) ? found : [];
}

interface Turned {
  readonly input: AnyInput | undefined;
  readonly data: unknown;
  /** Items on this page. */
  readonly count: number;
  readonly place: unknown;
}

/** Where the next page is, `undefined` after the last one. */
function nextOf(rule: PageRule, { input, data, count, place }: Turned): unknown {
  const size = rule.size && Number(parameters(rule, input)[rule.size]);
  if (count === 0 || (rule.style !== "cursor" && size && count < size)) return undefined;
  if (rule.style === "cursor") return valueAt(data, rule.next ?? "") || undefined;
  const next = Number(place) + (rule.style === "page" ? 1 : count);
  const first = rule.first ?? (rule.style === "page" ? 1 : 0);
  const last =
    rule.style === "page" ? rule.pages && valueAt(data, rule.pages) : rule.total && valueAt(data, rule.total);
  return typeof last === "number" && next - first >= last ? undefined : next;
}
