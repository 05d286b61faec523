import { withValue } from "../../../document/with-value.ts";
import type { Answer } from "../../../response/judge-response.ts";
import { type Asked, addressOf, holdsAddress, isAddress } from "./addresses.ts";
import { type Field, fieldsOf } from "./field.ts";
import { type Neighbours, neighbourOf } from "./neighbours.ts";
import type { Page } from "./page.ts";
import { hasTotal, type Told, toldBy } from "./page-fields.ts";
import { toldByHeader } from "./page-headers.ts";
import type { Paging } from "./paging.ts";

/** A page of a list that a mock remembers, and the request for it. */
export interface Paged {
  readonly paging: Paging;
  readonly page: Page;
  readonly asked: Asked;
  /** The name of the last item of the page. */
  readonly lastName: string | undefined;
  readonly fits: (answer: Answer) => boolean;
}

/** The answer with what it says of its page: how many items there are, and where the next ones are. */
export function pagedAnswer(answer: Answer, paged: Paged): Answer {
  const { page, paging, fits } = paged;
  const told: Told = { page, rule: paging.rule, neighbour: (which, field) => neighboursIn(paged, which, field) };
  const fields = fieldsOf(answer.body);
  const isTotalElsewhere = hasTotal(fields);
  let best = answer;
  for (const field of fields) {
    const tried = toldBy(field, told, isTotalElsewhere).map((value): Answer => {
      return { ...best, body: withValue(best.body, field.keys, value) };
    });
    best = tried.find(fits) ?? best;
  }
  for (const [name, value] of answer.headers) {
    const tried = toldByHeader({ keys: [name], value }, told).map((text): Answer => {
      return { ...best, headers: withHeader(best.headers, name, text) };
    });
    best = tried.find(fits) ?? best;
  }
  return best;
}

function withHeader(headers: Answer["headers"], name: string, text: string | undefined): Answer["headers"] {
  const others = [...headers].filter(([each]) => each !== name);
  return new Map(text === undefined ? others : [...others, [name, text]]);
}

/** What may stand where a neighbour is named. After the last page and before the first there is none. */
function neighboursIn({ page, asked, lastName }: Paged, which: keyof Neighbours, field: Field): unknown[] {
  const { chooser, start, end, total } = page;
  if (which === "next" ? end >= total : start <= 0) return [null, "", undefined];
  const values = neighbourOf(which, page, lastName).filter((value) => {
    // The description may call a number a text where it answers with it.
    return chooser?.style !== "cursor" || chooser.accepts(value);
  });
  const addresses = values.flatMap((value) => addressOf(page, value, asked, field.value) ?? []);
  if (isAddress(field.value)) return addresses;
  return holdsAddress(field, page) ? [...addresses, ...values] : [...values, ...addresses];
}
