/** Names that say nothing about what they name, so that the same name elsewhere need not mean the same thing. */
const generic: ReadonlySet<string> = new Set(["id", "uuid", "guid", "key", "name", "slug", "code", "number"]);

/** A name as it is compared: `user_id`, `userId` and `User-Id` are one. */
export function comparable(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The name of a value for the whole API: "userid" for `userId`, and for `id` below `/users`; nothing where neither tells. */
export function sharedName(name: string, collection: string): string | undefined {
  const own = comparable(name);
  const owner = comparable(singular(lastSegment(collection)));
  if (!generic.has(own)) return own === owner ? `${own}id` : own;
  return owner === "" ? undefined : owner + own;
}

/** "users" of `/teams/{}/users`. */
function lastSegment(path: string): string {
  return path.split("/").findLast((segment) => segment !== "" && segment !== "{}") ?? "";
}

/** "user" of "users", "company" of "companies", "box" of "boxes". */
export function singular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/i, "y");
  if (/(s|x|z|ch|sh)es$/i.test(word)) return word.replace(/es$/i, "");
  return word.replace(/([^s])s$/i, "$1");
}

/** Names under which an answer may hold the value of a path's placeholder, the surest first. */
export function namesOfValue(placeholder: string, collection: string): readonly string[] {
  const owner = comparable(singular(lastSegment(collection)));
  const names = [
    comparable(placeholder),
    `${owner}id`,
    `${owner}uuid`,
    "id",
    "uuid",
    `${owner}key`,
    "key",
    owner,
    "name",
  ];
  return [...new Set(names)].filter(Boolean);
}
