import { choose, type FlatSchema, nodeAt, type SchemaNode } from "../../generate/flat-schema.ts";
import { flatten } from "../../generate/flatten.ts";
import { sample, typesOf } from "../../generate/sample.ts";
import { possible } from "../../generate/unbuildable.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { tellingOf } from "./telling-names.ts";
import { firstAccepted, type Made, type Maker, toldScalar } from "./told-scalar.ts";
import type { ViolatedPlace } from "./violated-place.ts";

// Lists of errors hold no more of them.
const mostErrors = 10;
const deepest = 6;
// Schemas that are looked at: unions of unions have more branches than anybody reads.
const enough = 1_000;

/** The body of a refusal that says what is wrong and where; undefined where its schema has no room for that. */
export function refusalBody(
  schemas: SchemaSet,
  schema: string,
  status: number,
  places: readonly ViolatedPlace[],
): { readonly value: unknown } | undefined {
  for (const told of [places, places.slice(0, 1)]) {
    const maker = { schemas, status, places: told, budget: { left: enough } };
    const [made] = possible(() => make(maker, nodeAt(schema), "message", 0));
    if (made?.tells && schemas.accepts(schema, made.value)) return { value: made.value };
  }
  return undefined;
}

function make(maker: Maker, node: SchemaNode, name: string, depth: number): Made {
  maker.budget.left -= 1;
  if (maker.budget.left < 0) return plain(maker, node);
  const flat = flatten(maker.schemas, node, "response");
  const [choice] = flat.choices;
  if (choice !== undefined) {
    const made = choice.branches.flatMap((branch) =>
      possible(() => make(maker, choose(node, choice, branch), name, depth)),
    );
    return made.find(({ tells }) => tells) ?? made[0] ?? plain(maker, node);
  }
  if (depth > deepest) return plain(maker, node);
  const [type] = flat.values === undefined ? typesOf(flat) : [];
  if (type === "object") return makeObject(maker, node, flat, name, depth);
  if (type === "array") return makeList(maker, node, flat, name, depth);
  return toldScalar(maker, node, flat, name) ?? plain(maker, node);
}

function plain({ schemas, budget }: Maker, node: SchemaNode): Made {
  return {
    value: sample({ schemas, direction: "response", place: "json", size: "minimal", budget }, node),
    tells: false,
    meant: false,
  };
}

function makeObject(maker: Maker, node: SchemaNode, flat: FlatSchema, name: string, depth: number): Made {
  const telling = [...flat.properties.keys()].filter((key) => tellingOf(key) !== undefined && !flat.absent.has(key));
  if (telling.length === 0 && flat.required.size === 0 && tellingOf(name) === "list")
    return makeMap(maker, flat, depth);
  const wanted = [...new Set([...flat.required, ...telling.filter((key) => isDue(maker, telling, key))])].filter(
    (key) => !flat.absent.has(key),
  );
  const members = wanted.flatMap((key) => membersOf(maker, flat, key, depth));
  // Some put what they tell into an envelope of a name of its own.
  const isEnvelope = depth < 3 && !["place", "pointer", "part"].includes(tellingOf(name) ?? "");
  const others = isEnvelope
    ? [...flat.properties.keys()].filter((key) => !wanted.includes(key) && !flat.absent.has(key))
    : [];
  for (let key = others.shift(); key !== undefined && !members.some(tellsIn); key = others.shift())
    members.push(...membersOf(maker, flat, key, depth).filter(tellsIn));
  if (!members.some(tellsIn)) return plain(maker, node);
  return { value: Object.fromEntries(members.map(([key, { value }]) => [key, value])), tells: true, meant: true };
}

/** A member that is meant or required, in a list; an empty one for any other. */
function membersOf(maker: Maker, { properties, required }: FlatSchema, key: string, depth: number): [string, Made][] {
  const child = properties.get(key);
  if (child === undefined) return [];
  return possible(() => make(maker, child, key, depth + 1))
    .filter(({ meant }) => meant || required.has(key))
    .map((made) => [key, made]);
}

function tellsIn([, { tells }]: [string, Made]): boolean {
  return tells;
}

/** The members of JSON:API that name a place, by the part of the request that they are for. */
const sources: ReadonlyMap<string, string> = new Map([
  ["body", "pointer"],
  ["header", "header"],
]);

/** JSON:API names a place in the body by a pointer, and a parameter or a header by its name: one of the three. */
function isDue({ places: [first] }: Maker, siblings: readonly string[], key: string): boolean {
  const known = siblings.filter((name) => ["pointer", "parameter", "header"].includes(name));
  if (!known.includes("pointer") || !known.includes(key)) return true;
  const [own = "pointer"] = known.filter((name) => name === (sources.get(first?.part ?? "") ?? "parameter"));
  return key === own;
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
  const telling = tellingOf(name);
  if ((telling === "place" || telling === "part") && first !== undefined) {
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
