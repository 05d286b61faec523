import { type Member, memberNamed, shape } from "../../document/collections.ts";
import { valueAtPath } from "../../document/dotted-path.ts";
import { objectOr, type UnknownObject } from "../../document/json.ts";
import { listIn, memberValue } from "../../document/member-value.ts";
import type { Operation } from "../../document/operation.ts";
import type { Answer } from "../../response/judge-response.ts";
import { freshName } from "./fresh-name.ts";
import { listedPage } from "./listed-page.ts";
import type { Paging } from "./pages/paging.ts";
import type { Collection, Remembered } from "./remembered.ts";
import { withOwner } from "./rewritten-body.ts";

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
  }

  #create(member: Member, request: Remembered, answer: Answer): Answer {
    const found = memberValue(answer.body, member);
    if (found === undefined) return answer;
    const { owner, key, value } = found;
    const collection = this.#collection(request.path);
    const given = objectOr(request.json);
    const name = given[key] ?? freshName(value, new Set(collection.keys()));
    return remember(collection, String(name), owner, { ...given, [key]: name }, request, answer);
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
    const { operation, path, json } = request;
    const given = operation.method === "get" ? {} : objectOr(json);
    const stored = this.#collections.get(parentOf(path))?.get(nameOf(path));
    if (stored === undefined && Object.keys(given).length === 0) return answer;
    const owner = memberValue(answer.body, member)?.owner ?? {};
    return remember(this.#collection(parentOf(path)), nameOf(path), owner, { ...stored, ...given }, request, answer);
  }

  #collection(path: string): Collection {
    const collection = this.#collections.get(path) ?? new Map();
    this.#collections.set(path, collection);
    return collection;
  }
}

/** Keeps what a member is now. Of what was sent, only what the document allows in the answer is shown. */
function remember(
  collection: Collection,
  name: string,
  owner: UnknownObject,
  values: UnknownObject,
  { fits }: Remembered,
  answer: Answer,
): Answer {
  const all = { ...owner, ...values };
  collection.set(name, all);
  const named = Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(owner, key)));
  const answerWith = (value: UnknownObject): Answer => ({ ...answer, body: withOwner(answer.body, owner, value) });
  let shown: UnknownObject = named;
  for (const [key, value] of Object.entries(all)) {
    const more = { ...shown, [key]: value };
    if (fits(answerWith(more))) shown = more;
  }
  return [all, shown].map(answerWith).find(fits) ?? answer;
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
