import type { Kind } from "../grammar/kind.ts";
import { children } from "../grammar/walk.ts";
import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { parsePointer, pointer } from "../json/pointer.ts";

/** What a file is called that does not say it. No name of JSON Schema can be one below it by chance. */
const UNKNOWN = "https://unknown.invalid/";

type Path = readonly string[];

/** What is still to be looked at, and the schema around it that is to be repeated. */
type Open = [kind: Kind, node: Json, path: Path, base: string, repeated: Path | undefined];

/** The schemas of one file by the names that JSON Schema gives them: `$id`, `$anchor`, `$dynamicAnchor`. */
export class SchemaNames {
  /** Paths by address. Two schemas of one address have none. */
  readonly #paths = new Map<string, Path | undefined>();
  /** How many schemas have an anchor, whatever their `$id`. */
  readonly #anchors = new Map<string, number>();
  /** The address to which the references of an object are relative. */
  readonly #bases = new Map<JsonObject, string>();
  /** The nearest schema around each that is to be repeated in it: `$recursiveAnchor`, of the draft before 3.1's. */
  readonly #repeated = new Map<JsonObject, Path>();

  constructor(root: Json) {
    // A file that is referred to holds a description, or a single schema.
    this.#index("document", root);
    this.#index("schema", root);
  }

  /** The pointer to the schema that a reference names; undefined if it names none, or more than one. */
  pointerTo(reference: string, holder?: JsonObject): string | undefined {
    const url = URL.parse(reference, (holder && this.#bases.get(holder)) ?? UNKNOWN);
    if (!url) return undefined;
    const { address, fragment } = split(url);
    const keys = parsePointer(fragment);
    const path = this.#paths.get(keys ? address : `${address}#${fragment}`);
    return path && pointer([...path, ...(keys ?? [])]);
  }

  /** The same for a `$dynamicRef`, which means one schema only if no other has its anchor. */
  dynamicPointerTo(reference: string, holder: JsonObject): string | undefined {
    if ((this.#anchors.get(reference.replace(/^.*#/, "")) ?? 0) > 1) return undefined;
    return this.pointerTo(reference, holder);
  }

  /** The pointer that a `$recursiveRef` of a schema means. */
  recursivePointerTo(reference: string, holder: JsonObject): string | undefined {
    const path = this.#repeated.get(holder);
    return reference === "#" && path ? pointer(path) : undefined;
  }

  #index(rootKind: Kind, root: Json): void {
    const open: Open[] = [[rootKind, root, [], UNKNOWN, undefined]];
    const seen = new Set<Json>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [kind, node, path, base, around] = next;
      if (!isObject(node) || seen.has(node)) continue;
      seen.add(node);
      let own = base;
      if (kind === "schema" && !this.#bases.has(node)) own = this.#name(node, path, base);
      this.#bases.set(node, own);
      const repeated = kind === "schema" && node.$recursiveAnchor === true ? path : around;
      if (repeated && !this.#repeated.has(node)) this.#repeated.set(node, repeated);
      for (const visit of children(kind, node, path)) open.push([visit.kind, visit.node, visit.path, own, repeated]);
    }
  }

  /** Remembers the names of a schema, and says what its references are relative to. */
  #name(schema: JsonObject, path: Path, base: string): string {
    let own = base;
    const id = typeof schema.$id === "string" ? URL.parse(schema.$id, base) : null;
    if (id) {
      const { address, fragment } = split(id);
      if (fragment === "") own = address;
      this.#add(id.href.replace(/#$/, ""), path);
    }
    for (const anchor of new Set([schema.$anchor, schema.$dynamicAnchor])) {
      if (typeof anchor !== "string") continue;
      this.#add(`${own}#${anchor}`, path);
      this.#anchors.set(anchor, (this.#anchors.get(anchor) ?? 0) + 1);
    }
    return own;
  }

  #add(address: string, path: Path): void {
    this.#paths.set(address, this.#paths.has(address) ? undefined : path);
  }
}

function split({ href }: URL): { readonly address: string; readonly fragment: string } {
  const [address = "", fragment = ""] = href.split("#");
  return { address, fragment: decodeURIComponent(fragment) };
}
