import { type Member, memberNamed, membersOf, shape } from "../document/collections.ts";
import type { UnknownObject } from "../document/json.ts";
import { comparable, sharedName } from "../document/member-names.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import { jsonOf } from "./answered-values.ts";
import { linkedValue, linksOf } from "./links.ts";
import type { Item } from "./model/item.ts";
import type { World } from "./model/world.ts";
import { isReachable } from "./path-parameters.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** Values for requests, of what a run has made and seen so far. */
export class KnownValues {
  readonly #root: UnknownObject;
  readonly #changing: ReadonlySet<string>;
  readonly #world: World;
  /** Made beside the others to be compared with them; nothing else is done with them. */
  readonly #extras = new Set<Item>();
  /** By "operation.parameter". What was answered last wins. */
  readonly #linked = new Map<string, unknown>();

  /** @param changing operationIds of what changes something. */
  constructor(root: UnknownObject, world: World, changing: ReadonlySet<string>) {
    this.#root = root;
    this.#world = world;
    this.#changing = changing;
  }

  /** Reads the links of a success. */
  learn(operation: Operation, exchange: LiveExchange): void {
    const { status = 0 } = exchange.response ?? {};
    if (status < 200 || status > 299) return;
    for (const link of linksOf(this.#root, operation, status)) {
      const value = linkedValue(jsonOf(exchange), link);
      if (value !== undefined) this.#linked.set(`${link.operation}.${link.parameter}`, value);
    }
  }

  leaveAlone(item: Item): void {
    this.#extras.add(item);
  }

  /** What is still there of what the run has made. What stood inside of what was deleted is gone with it. */
  get left(): Item[] {
    const items = [...this.#world.items];
    const gone = items.flatMap(({ gone: deletion, key }) => (deletion && key !== undefined ? [`${key}/`] : []));
    return items.filter(({ by, gone: deletion, key }) => {
      const isInside = key !== undefined && gone.some((outer) => key.startsWith(outer));
      return by !== undefined && deletion === undefined && !isInside;
    });
  }

  /**
   * The value of a parameter that an earlier answer told; undefined if none did. What the run has not made itself is only
   * read, never changed.
   */
  of(operation: Operation, { in: place, name }: Parameter): unknown {
    const linked = this.#linked.get(`${operation.id}.${name}`);
    if (linked !== undefined || place !== "path") return linked ?? this.named(comparable(name));
    const member = membersOf(operation).find(({ placeholder }) => placeholder === name);
    if (member === undefined) return undefined;
    const own = this.#own((item) => item.resource.member.collection === member.collection);
    const created = own ?? this.#otherName(operation, name) ?? this.named(sharedName(name, member.collection) ?? "");
    if (created !== undefined || this.#changing.has(operation.id)) return created;
    return this.#seen(operation, member);
  }

  /** A value of the path that leads to something that was only seen, the innermost first, so that all of it is of one. */
  #seen(operation: Operation, member: Member): string | undefined {
    const members = membersOf(operation);
    const index = members.findIndex(({ placeholder }) => placeholder === member.placeholder);
    for (const { collection } of members.toReversed()) {
      const item = [...this.#world.items].find(({ resource, values, gone }) => {
        return resource.member.collection === collection && gone === undefined && values?.every(isReachable);
      });
      const value = item?.values?.[index];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What was made under this name, such as "userid"; the name as `comparable` writes it. */
  named(name: string): unknown {
    return this.#own((item) => item.resource.shared === name);
  }

  /** Something that the run has made and the operation deletes. */
  toDelete(operation: Operation): Item | undefined {
    if (memberNamed(operation) === undefined) return undefined;
    return this.left.find((item) => isAt(operation, item) && !this.#extras.has(item));
  }

  /** `/users/name/{name}` of the last user that was made. */
  #otherName(operation: Operation, placeholder: string): unknown {
    const [place] = this.#world.described.resources.placesOf(operation);
    if (memberNamed(operation)?.placeholder !== placeholder || place === undefined) return undefined;
    const last = this.#lastOwn(({ resource }) => resource === place.resource);
    const key = Object.keys(last?.shown ?? {}).find((each) => comparable(each) === comparable(placeholder));
    return key === undefined ? undefined : last?.shown?.[key];
  }

  #own(isMeant: (item: Item) => boolean): string | undefined {
    return this.#lastOwn(isMeant)?.id;
  }

  /** What was made last, or stands below something that was made: nobody else knows of it. */
  #lastOwn(isMeant: (item: Item) => boolean): Item | undefined {
    const own = this.left.filter((item) => !this.#extras.has(item) && isMeant(item) && isReachable(item.id));
    const posted = own.filter(({ by }) => by?.operation.method === "post");
    // An id that a caller has made of strange letters need not fit everywhere.
    const plain = posted.filter(({ id }) => /^[\w.~-]+$/.test(id));
    const made = plain.length > 0 ? plain : posted;
    // Where more was sent, more can be seen to change.
    const most = Math.max(0, ...made.map(({ parts }) => parts));
    return (
      made.findLast(({ parts }) => parts === most) ??
      [...this.#world.items].find((item) => isMeant(item) && this.#isBelowOwn(item))
    );
  }

  #isBelowOwn({ key, by, gone }: Item): boolean {
    if (by !== undefined || gone !== undefined || key === undefined) return false;
    return this.left.some((outer) => outer.key !== undefined && key.startsWith(`${outer.key}/`));
  }
}

/** Whether an operation's path leads to a thing, and all of it can be asked for. */
export function isAt(operation: Operation, { resource, values }: Item): boolean {
  return shape(operation) === `${resource.member.collection}/{}` && values?.every(isReachable) === true;
}
