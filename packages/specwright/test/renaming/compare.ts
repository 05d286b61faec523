import { reasonFor } from "./exceptions.ts";
import { inOrder, type Json, type JsonObject } from "./json.ts";
import { type Row, renamed } from "./names.ts";
import { namedAgain, plainName } from "./plain-name.ts";
import { descriptionOf } from "./plan.ts";

/** What the project makes of a description, by stage: the same for the same description. */
export type Reading = (description: JsonObject, fixture: string) => JsonObject | Promise<JsonObject>;

/** Compares readings of renamed descriptions with readings of those that have plain names in the same places. */
export class Comparison {
  readonly #read: Reading;
  readonly #plain = new Map<string, Promise<JsonObject>>();

  constructor(read: Reading) {
    this.#read = read;
  }

  /** A line for each stage that says something else than it says of a plain name, apart from the name. */
  async differences(row: Row): Promise<string[]> {
    const [got, plain] = await Promise.all([
      this.#read(renamed(descriptionOf(row.fixture), row), row.fixture),
      this.#before(row),
    ]);
    return Object.keys(plain).flatMap((stage) => {
      const want = namedAgain(text(plain[stage] as Json), row.name);
      const said = text(got[stage] as Json);
      const [one, other] = [said, want].map((json) => text(inOrder(JSON.parse(json) as Json)));
      const where = `${row.fixture}: ${row.kind} "${row.old}" -> "${row.name}", ${stage}`;
      const reason = reasonFor(row, stage);
      if (one === other) return reason ? [`${where}: is the same, so the exception goes: ${reason}`] : [];
      return reason ? [] : [`${where}: ${firstDifference(one as string, other as string)}`];
    });
  }

  #before(row: Row): Promise<JsonObject> {
    const name = plainName(row.name);
    const key = JSON.stringify([row.fixture, row.kind, row.old, name]);
    const known = this.#plain.get(key);
    if (known) return known;
    const read = Promise.resolve(this.#read(renamed(descriptionOf(row.fixture), { ...row, name }), row.fixture));
    this.#plain.set(key, read);
    return read;
  }
}

function text(value: Json): string {
  return JSON.stringify(value ?? null);
}

function firstDifference(got: string, want: string): string {
  let at = 0;
  while (got[at] === want[at]) at++;
  const from = Math.max(0, at - 60);
  const part = (whole: string): string => whole.slice(from, at + 160);
  return `got …${part(got)}… want …${part(want)}…`;
}
