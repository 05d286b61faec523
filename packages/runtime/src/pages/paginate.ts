import type { HasCore } from "../core/core.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { CallOptions } from "../operation/call.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import { checkedItems, itemsOf } from "./items-of.ts";
import type { PageRule } from "./page-rule.ts";

/** Gives an operation its pages. The generator states the types. */
export function paginate<O>(operation: AnyOperation, rule: PageRule): O {
  const { style, size = "", parameter = "", in: place = "query" } = rule;

  async function* pages(client: HasCore, input?: AnyInput, options?: CallOptions): AsyncGenerator<unknown> {
    const given = { ...(input?.[place] as object | undefined) } as Record<string, unknown>;
    const turn = style.turns(Number(given[size]));
    let position: unknown = given[parameter] ?? rule.first ?? style.first;
    for (;;) {
      const moved = position === undefined ? input : { ...input, [place]: { ...given, [parameter]: position } };
      const data = await operation(client, moved, options);
      const list = await checkedItems(operation, rule, data);
      const { next, isOver } = await turn({ operation, rule, data, items: list, position });
      if (!isOver) yield data;
      if (!next) return;
      position = await next();
    }
  }

  async function* items(client: HasCore, input?: AnyInput, options?: CallOptions): AsyncGenerator<unknown> {
    for await (const data of pages(client, input, options)) yield* itemsOf(rule, data);
  }

  return Object.assign(operation, { pages, items }) as O;
}
