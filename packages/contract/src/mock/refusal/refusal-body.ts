import { choose, type FlatSchema, nodeAt, type SchemaNode } from "../../generate/flat-schema.ts";
import { flatten } from "../../generate/flatten.ts";
import { sample, typesOf } from "../../generate/sample.ts";
import { possible } from "../../generate/unbuildable.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { type Telling, tellingOf } from "./telling-names.ts";
import type { ViolatedPlace } from "./violated-place.ts";

// Lists of errors hold no more of them.
const mostErrors = 10;
const deepest = 6;

interface Maker {
  readonly schemas: SchemaSet;
  readonly status: number;
  readonly places: readonly ViolatedPlace[];
}

interface Made {
  readonly value: unknown;
  /** Whether it names a place, or says what is wrong there. */
  readonly tells: boolean;
  /** Whether it is more than any value of its schema. */
  readonly meant: boolean;
}

/** The body of a refusal that says what is wrong and where; undefined where its schema has no room for that. */
export function refusalBody(
  schemas: SchemaSet,
  schema: string,
  status: number,
  places: readonly ViolatedPlace[],
): { readonly value: unknown } | undefined {
  for (const told of [places, places.slice(0, 1)]) {
    const [made] = possible(() => make({ schemas, status, places: told }, nodeAt(schema), "message", 0));
    if (made?.tells && schemas.accepts(schema, made.value)) return { value: made.value };
  }
  return undefined;
}

function make(maker: Maker, node: SchemaNode, name: string, depth: number): Made {
  const flat = flatten(maker.schemas, node, "response");
  const [choice] = flat.choices;
  if (choice !== undefined) {
    const made = choice.branches.flatMap((branch) =>
      possible(() => make(maker, choose(node, choice, branch), name, depth)),
    );
    return made.find(({ tells }) => tells) ?? made[0] ?? plain(maker, node);
  }
  if (depth > deepest || flat.values !== undefined) return plain(maker, node);
  const [type] = typesOf(flat);
  if (type === "object") return makeObject(maker, node, flat, name, depth);
  if (type === "array") return makeList(maker, node, flat, name, depth);
  return makeScalar(maker, node, flat, name) ?? plain(maker, node);
}

function plain({ schemas }: Maker, node: SchemaNode): Made {
  return {
    value: sample({ schemas, direction: "response", place: "json", size: "minimal" }, node),
    tells: false,
    meant: false,
  };
}

function makeObject(maker: Maker, node: SchemaNode, flat: FlatSchema, name: string, depth: number): Made {
  const telling = [...flat.properties.keys()].filter((key) => tellingOf(key) !== undefined && !flat.absent.has(key));
  if (telling.length === 0 && flat.required.size === 0 && tellingOf(name) === "list")
    return makeMap(maker, flat, depth);
  const wanted = [...new Set([...flat.required, ...telling])].filter((key) => !flat.absent.has(key));
  const members = wanted.flatMap((key): [string, Made][] => {
    const child = flat.properties.get(key);
    if (child === undefined) return [];
    const made = possible(() => make(maker, child, key, depth + 1));
    return made.filter(({ meant }) => meant || flat.required.has(key)).map((each) => [key, each]);
  });
  const tells = members.some(([, made]) => made.tells);
  if (!tells) return plain(maker, node);
  return { value: Object.fromEntries(members.map(([key, { value }]) => [key, value])), tells, meant: true };
}

/** `{ "name": ["is required"] }` */
function makeMap(maker: Maker, { additional }: FlatSchema, depth: number): Made {
  const entries = maker.places.slice(0, mostErrors).map((place): [string, unknown] => {
    // The name stands beside it already.
    const own = { ...maker, places: [{ ...place, name: "" }] };
    if (additional === undefined) return [place.name, [place.message]];
    return [place.name, make(own, additional, "message", depth + 1).value];
  });
  return { value: Object.fromEntries(entries), tells: true, meant: true };
}

function makeList(maker: Maker, node: SchemaNode, { items, maxItems }: FlatSchema, name: string, depth: number): Made {
  const [first] = maker.places;
  if (tellingOf(name) === "place" && first !== undefined) {
    const keys = [first.part, ...first.keys].map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return firstAccepted(maker, node, [keys, keys.map(String)]) ?? plain(maker, node);
  }
  if (items === undefined) return plain(maker, node);
  const made = maker.places
    .slice(0, Math.min(maxItems, mostErrors))
    .map((place) => make({ ...maker, places: [place] }, items, "message", depth + 1));
  if (!made.some(({ tells }) => tells)) return plain(maker, node);
  return { value: made.map(({ value }) => value), tells: true, meant: true };
}

function makeScalar(maker: Maker, node: SchemaNode, { maxLength }: FlatSchema, name: string): Made | undefined {
  const told = maker.places.map(({ name: place, message }) => `${place} ${message}`.trim()).join("; ");
  const [first] = maker.places;
  const values: { readonly [telling in Telling]: readonly unknown[] } = {
    place: [first?.name, `/${first?.keys.join("/")}`],
    message: [told, told.slice(0, maxLength), first?.message.slice(0, maxLength)],
    list: [told, told.slice(0, maxLength)],
    code: [first?.code, maker.status, String(maker.status)],
    status: [maker.status, String(maker.status)],
  };
  const telling = tellingOf(name);
  if (telling === undefined) return undefined;
  const made = firstAccepted(maker, node, values[telling]);
  return made && { ...made, tells: telling !== "code" && telling !== "status" && typeof made.value === "string" };
}

function firstAccepted({ schemas }: Maker, node: SchemaNode, values: readonly unknown[]): Made | undefined {
  const value = values.find((each) => node.pointers.every((pointer) => schemas.accepts(pointer, each)));
  return value === undefined ? undefined : { value, tells: true, meant: true };
}
