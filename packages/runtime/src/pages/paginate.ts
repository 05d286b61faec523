import type { HasCore } from "../core/core.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { CallOptions } from "../operation/call.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import { valueAt } from "../response/envelope.ts";
import type { PageRule } from "./page-rule.ts";

/** Gives an operation its pages. The generator states the types. */
export function paginate<O>(operation: AnyOperation, rule: PageRule): O {
  const { style, parameter, first = style.first } = rule;

  async function* pages(client: HasCore, input?: AnyInput, options?: CallOptions): AsyncGenerator<unknown> {
    const given = { ...(input?.[rule.in] as object | undefined) } as Record<string, unknown>;
    const inputAt = (position: unknown): AnyInput | undefined => {
      if (position === undefined) return input;
      return { ...input, [rule.in]: { ...given, [parameter]: position } };
    };
    // Positions that were requested, so that a server that repeats one does not keep the loop going for ever.
    const seen = new Set<string | undefined>();
    let position: unknown = given[parameter] ?? first;
    let before = "";
    let size = Number(given[rule.size ?? ""]);
    while (!seen.has(JSON.stringify(position))) {
      const data = await operation(client, inputAt(position), options);
      const items = itemsOf(rule, data);
      const count = items.length;
      const isFirst = seen.size === 0;
      // A server may give less than it was asked for on every page. The first one shows how much that is.
      if (isFirst) size = Math.min(size, count);
      const { next, told } = style.turn({ rule, size, data, count, position });
      const text = JSON.stringify(items);
      // A server that does not know the parameter gives the first page for ever.
      const repeated = text === before && !told;
      if (!isFirst && (count === 0 || repeated)) return;
      yield data;
      if (next === undefined) return;
      seen.add(JSON.stringify(position));
      before = text;
      position = next;
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
