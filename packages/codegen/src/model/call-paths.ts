import { type FoundOperation, itemsOf } from "@specwright/openapi/internal";
import type { ProviderSettings } from "../settings/settings.ts";
import { memberName, words } from "./names.ts";

interface Placed {
  readonly id: string;
  readonly name: string;
  /** Undefined at the top. */
  readonly group: string | undefined;
}

/**
 * Where the client has each operation, by its id: `["getPet"]` at the top, or `["pets", "get"]` in a group. No two have one
 * path, and no operation stands where a group does: one at the top whose name a group has goes into that group.
 * @param names of the operations, by id; no two are the same
 */
export function callPaths(
  found: readonly FoundOperation[],
  names: ReadonlyMap<string, string>,
  settings: ProviderSettings,
): Map<string, readonly string[]> {
  const wanted = found.map((operation): Placed => {
    const { id } = operation;
    return { id, name: names.get(id) as string, group: groupOf(operation, settings) };
  });
  const groups = new Set(wanted.map(({ group }) => group));
  const placed = wanted.map((one) => {
    if (one.group === undefined && groups.has(one.name)) return { ...one, group: one.name };
    return one;
  });
  return new Map([...Map.groupBy(placed, ({ group }) => group)].flatMap(([group, members]) => paths(group, members)));
}

function paths(group: string | undefined, members: readonly Placed[]): [string, readonly string[]][] {
  if (group === undefined) return members.map(({ id, name }) => [id, [name]]);
  const inside = namesInside(group, members);
  return members.map(({ id }, index) => [id, [group, inside[index] as string]]);
}

/** What the settings say of the operation itself, or else its first tag or the first fixed segment of its path. */
function groupOf(operation: FoundOperation, { group, operations }: ProviderSettings): string | undefined {
  const text = operations?.[operation.id]?.group ?? textOfGroup(operation, group);
  // A tag of signs alone names nothing.
  if (words(text).length === 0) return undefined;
  return memberName(text);
}

function textOfGroup({ node, path }: FoundOperation, by: ProviderSettings["group"]): string {
  const [tag] = itemsOf(node.tags);
  if (by === "tag" && typeof tag === "string") return tag;
  if (by === "path") return fixedSegment(path);
  return "";
}

/** A version says nothing about what the operation belongs to. */
function fixedSegment(path: string): string {
  const fixed = path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
  return fixed.find((segment) => !/^v\d+(\W.*|(alpha|beta)\d*)?$/i.test(segment)) ?? "";
}

/**
 * Names without the words of their group, where that is nobody's whole name and none before has it. Whole names are free at
 * any time, so an operation that is added later takes the short name of another only if it is called so.
 */
function namesInside(group: string, members: readonly { readonly name: string }[]): string[] {
  const whole = members.map(({ name }) => memberName(name));
  const taken = new Set(whole);
  return whole.map((name) => {
    const short = withoutGroup(name, group);
    if (taken.has(short)) return name;
    taken.add(short);
    return short;
  });
}

/** `reposGet` and `listRepos` of the group repos as `get` and `list`; the name itself where nothing would stay. */
function withoutGroup(name: string, group: string): string {
  return memberName(withoutEnd(withoutStart(words(name), group), group).join(" "));
}

function withoutStart(name: readonly string[], group: string): readonly string[] {
  // A name may divide the words of its group in another way: `gitHubList` of the group github.
  const end = name.findIndex((_, index) => index > 0 && isGroup(name.slice(0, index), group));
  return name.slice(Math.max(end, 0));
}

/** Words with which a name cannot end: `getAlbumsByArtists` does not become `getAlbumsBy`. */
const LEADING = new Set("a an and as at by for from in into my of on or per the to via with without".split(" "));

function withoutEnd(name: readonly string[], group: string): readonly string[] {
  const start = name.findIndex((_, index) => index > 0 && isGroup(name.slice(index), group));
  if (start < 0 || LEADING.has(name[start - 1]?.toLowerCase() ?? "")) return name;
  return name.slice(0, start);
}

function isGroup(some: readonly string[], group: string): boolean {
  return some.join("").toLowerCase() === words(group).join("").toLowerCase();
}
