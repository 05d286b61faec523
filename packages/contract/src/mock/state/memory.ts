import { type Member, memberNamed, shape } from "../../document/collections.ts";
import { valueAtPath } from "../../document/dotted-path.ts";
import { objectOr } from "../../document/json.ts";
import { listIn, memberValue } from "../../document/member-value.ts";
import type { Operation } from "../../document/operation.ts";
import type { Answer } from "../../response/judge-response.ts";
import { freshName } from "./fresh-name.ts";
import { listedPage } from "./listed-page.ts";
import type { Paging } from "./pages/paging.ts";
import { nameLike, remember, withoutSendable } from "./remember.ts";
import type { Collection, Remembered } from "./remembered.ts";
import { defaultsOf } from "./sent-properties.ts";

/** How an operation pages. */
export type PagingOf = (operation: Operation) => Paging;

/**
 * What a mock with `state: true` remembers. It goes by the shape of paths: `POST /users` makes a member of `/users`, and
 * `/users/{userId}` is one. Members that nobody has made are those of the document's examples.
 */
export class Memory {
  /** By the path of their collection, without the names of placeholders. */
  readonly #members: ReadonlyMap<string, Member>;
  /** By path as sent. */
  readonly #collections = new Map<string, Collection>();

  /** Names that were made, by the path of their collection without the names of placeholders. */
  readonly #taken = new Map<string, Set<string>>();

  readonly #pagingOf: PagingOf;

  constructor(operations: readonly Operation[], pagingOf: PagingOf) {
    this.#pagingOf = pagingOf;
    const members = operations.flatMap((operation) => memberNamed(operation) ?? []);
    this.#members = new Map(members.map((member) => [member.collection, member]));
  }

  /** Whether the member that a request asks for, or one that its path leads through, was deleted. */
  isGone(path: string): boolean {
    const segments = path.split("/");
    return segments.some((name, index) => {
      const collection = this.#collections.get(segments.slice(0, index).join("/"));
      return collection?.has(decoded(name)) === true && collection.get(decoded(name)) === undefined;
    });
  }

  /** Remembers what a request changes. @returns the document's answer with what the memory knows in it */
  apply(request: Remembered, answer: Answer): Answer {
    if (answer.status < 200 || answer.status > 299) return answer;
    const { operation, path } = request;
    const member = this.#members.get(shape(operation));
    if (member !== undefined && operation.method === "post") return this.#create(member, request, answer);
    if (member !== undefined && operation.method === "get") return this.#list(request, answer);
    const own = memberNamed(operation);
    if (own === undefined) return answer;
    if (operation.method === "delete") {
      this.#collection(parentOf(path)).set(nameOf(path), undefined);
      return answer;
    }
    return this.#useMember(own, request, answer);
  }

  reset(): void {
    this.#collections.clear();
    this.#taken.clear();
  }

  #create(member: Member, request: Remembered, answer: Answer): Answer {
    const found = memberValue(answer.body, member);
    if (found === undefined) return answer;
    const { owner, key, value } = found;
    const given = { ...defaultsOf(request.sendable), ...objectOr(request.json) };
    const taken = this.#takenIn(member.collection);
    const name = given[key] ?? freshName(value, taken);
    taken.add(String(name));
    const base = withoutSendable(owner, request.sendable, key);
    return remember(
      this.#collection(request.path),
      String(name),
      { owner, base },
      { ...given, [key]: name },
      request,
      answer,
    );
  }

  /** Names of a kind, whatever they are inside of. */
  #takenIn(collection: string): Set<string> {
    const taken = this.#taken.get(collection) ?? new Set();
    this.#taken.set(collection, taken);
    return taken;
  }

  #list(request: Remembered, answer: Answer): Answer {
    const collection = this.#collections.get(request.path);
    if (collection === undefined) return answer;
    const paging = this.#pagingOf(request.operation);
    const items = paging.rule && valueAtPath(answer.body, paging.rule.items);
    const list: readonly unknown[] = Array.isArray(items) ? items : listIn(answer.body);
    return listedPage({ ...request, collection, paging, list }, answer);
  }

  #useMember(member: Member, request: Remembered, answer: Answer): Answer {
    const { operation, path, json, sendable } = request;
    const { method } = operation;
    const given = method === "get" ? {} : objectOr(json);
    const stored = this.#collections.get(parentOf(path))?.get(nameOf(path));
    if (stored === undefined && Object.keys(given).length === 0) return answer;
    const found = memberValue(answer.body, member);
    const owner = found?.owner ?? {};
    const id = found === undefined || stored !== undefined ? {} : { [found.key]: nameLike(found.value, nameOf(path)) };
    const isWhole = method === "put";
    const before = isWhole && stored !== undefined ? withoutSendable(stored, sendable, found?.key) : stored;
    const defaults = isWhole ? defaultsOf(sendable) : {};
    const base = stored === undefined ? withoutSendable(owner, isWhole ? sendable : new Map(), found?.key) : {};
    const values = { ...before, ...defaults, ...given, ...id };
    return remember(this.#collection(parentOf(path)), nameOf(path), { owner, base }, values, request, answer);
  }

  #collection(path: string): Collection {
    const collection = this.#collections.get(path) ?? new Map();
    this.#collections.set(path, collection);
    return collection;
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function nameOf(path: string): string {
  return decoded(path.slice(path.lastIndexOf("/") + 1));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
