import type { Kind } from "../grammar/kind.ts";
import { children, type Visit } from "../grammar/walk.ts";
import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { followed } from "../read/follow.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import { LEFT_OUT } from "./inline.ts";
import { beyond, LIMITS } from "./limits.ts";
import type { Positions } from "./positions.ts";

/** What becomes of an object whose references are written out, schemas left as references. */
interface Copies {
  readonly count: number;
  /** Objects inside each other. */
  readonly height: number;
}

const NONE: Copies = { count: 1, height: 0 };

/**
 * Parameters, responses, headers and the like are written out where they are used, and headers may hold headers: a few
 * lines can stand for millions of copies. They are counted before they are made.
 * @returns the first object that is beyond a limit, if one is
 */
export function tooManyCopies(document: JsonObject, positions: Positions, start: Location): Diagnostic | undefined {
  const known = new Map<JsonObject, Copies>();
  let problem: Diagnostic | undefined;
  const refuse = (limit: "copies" | "nesting", node: JsonObject, found: string): void => {
    problem ??= beyond(limit, positions.find(node) ?? start, found);
  };
  const count = (kind: Kind, node: Json, depth: number): Copies => {
    const target = problem || kind === "schema" ? undefined : followed(document, node);
    if (!isObject(target)) return NONE;
    const before = known.get(target);
    if (before && depth + before.height <= LIMITS.nesting) return before;
    if (depth > LIMITS.nesting || before) {
      refuse("nesting", target, `with its references written out, objects stand inside each other here, ${depth} deep`);
      return NONE;
    }
    known.set(target, NONE);
    const copies = sum(wanted(kind, target).map((visit) => count(visit.kind, visit.node, depth + 1)));
    known.set(target, copies);
    if (copies.count > LIMITS.copies)
      refuse(
        "copies",
        target,
        `with its references written out, this holds ${copies.count.toLocaleString("en")} objects`,
      );
    return copies;
  };
  count("document", document, 0);
  return problem;
}

/** Few kinds of objects have what is left out, and the way to each part is put together for these alone. */
function wanted(kind: Kind, node: JsonObject): Visit[] {
  const leftOut = LEFT_OUT[kind];
  const all = children(kind, node);
  return leftOut === undefined ? all : all.filter(({ path: [slot] }) => !leftOut.includes(slot as string));
}

function sum(parts: readonly Copies[]): Copies {
  return parts.reduce(
    (whole, { count, height }) => ({ count: whole.count + count, height: Math.max(whole.height, height + 1) }),
    NONE,
  );
}
