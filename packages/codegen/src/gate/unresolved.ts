import {
  type Document,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  type Location,
  membersOf,
  slotOf,
  type Visit,
  visitsOf,
  walk,
} from "@specwright/openapi/internal";
import type { Defect } from "./defect.ts";

/** Knows which references of a description lead nowhere, or to a schema in which one does, and why. */
export class Unresolved {
  readonly #document: Document;
  /** What the reader said, by place. */
  readonly #known: ReadonlyMap<string, Defect>;
  /** Schemas of components that cannot be had as a whole, and why. */
  readonly #broken: ReadonlyMap<Json, Defect>;

  constructor(document: Document) {
    this.#document = document;
    this.#known = new Map(document.unresolved.map((one) => [placeText(one), { ...one, rule: "unresolved-ref" }]));
    this.#broken = this.#brokenSchemas();
  }

  /** The first reason in an object and below it, and the keys that lead to it from there. */
  *reasons(kind: Kind, node: Json): Generator<{ readonly reason: Defect; readonly path: readonly string[] }> {
    for (const one of referring(kind, node)) {
      const reason = this.#reason(one.kind, one.node);
      if (reason) yield { reason, path: one.path };
    }
  }

  /** Why the reference that an object is leads nowhere; undefined if it is none, or leads somewhere. */
  direct(kind: Kind, node: Json): Defect | undefined {
    const passed = new Set<Json>();
    let here = node;
    while (isObject(here) && here.$ref !== undefined && !passed.has(here)) {
      passed.add(here);
      const at = this.#document.locate(here, "$ref");
      const known = this.#known.get(placeText(at));
      if (known) return known;
      const target = targetOf(this.#document, here);
      if (target === undefined) return { ...at, rule: "unresolved-ref", ...pointsToNothing(kind, here.$ref) };
      // Only schemas may lead to references that are wrong, because only they are not written out.
      if (kind === "schema") return undefined;
      here = target;
    }
    return undefined;
  }

  #reason(kind: Kind, node: Json): Defect | undefined {
    const direct = this.direct(kind, node);
    if (direct || kind !== "schema" || !isObject(node)) return direct;
    return this.#broken.get(targetOf(this.#document, node) ?? null);
  }

  /** A schema that needs a broken one is broken too, however far it is away. */
  #brokenSchemas(): Map<Json, Defect> {
    const users = new Map<Json, Json[]>();
    const broken = new Map<Json, Defect>();
    for (const schema of schemasOf(this.#document)) {
      for (const { kind, node } of referring("schema", schema)) {
        const reason = this.direct(kind, node);
        if (reason && !broken.has(schema)) broken.set(schema, reason);
        const target = targetOf(this.#document, node) ?? null;
        users.set(target, users.get(target) ?? []);
        users.get(target)?.push(schema);
      }
    }
    const open = [...broken.keys()];
    for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
      for (const user of users.get(schema) ?? []) {
        if (broken.has(user)) continue;
        broken.set(user, broken.get(schema) as Defect);
        open.push(user);
      }
    }
    return broken;
  }
}

function pointsToNothing(kind: Kind, reference: Json | undefined): { readonly message: string; readonly hint: string } {
  const hint = `Fix the pointer, or add the ${kind === "schema" ? "schema" : "object"} that it names.`;
  if (kind === "schema" && /^#[^/]/.test(String(reference)))
    return { message: `not exactly one schema has ${JSON.stringify(reference)} as its $anchor`, hint };
  return { message: `${JSON.stringify(reference)} points to nothing`, hint };
}

/** Whether a reference of the document leads nowhere. */
export function hasUnresolved(document: Document): boolean {
  if (document.unresolved.length > 0) return true;
  const { bundled } = document;
  if (bundled.$ref !== undefined && targetOf(document, bundled) === undefined) return true;
  return visitsOf(document).some(
    (visit) => isReferring(visit) && targetOf(document, visit.node as JsonObject) === undefined,
  );
}

/** An object that is a reference, or has one beside other keywords. */
export interface Referring {
  readonly kind: Kind;
  readonly node: JsonObject;
  /** Keys from the object that was looked at. */
  readonly path: readonly string[];
}

/** All of them in an object and below it, those with a reference that is no text included. */
export function* referring(kind: Kind, node: Json): Generator<Referring> {
  if (isObject(node) && node.$ref !== undefined) yield { kind, node, path: [] };
  for (const visit of walk(kind, node))
    if (isReferring(visit)) yield { kind: visit.kind, node: visit.node as JsonObject, path: visit.path };
}

function isReferring({ kind, node }: Visit): boolean {
  return isObject(node) && node.$ref !== undefined && slotOf(kind, "$ref") !== undefined;
}

function targetOf(document: Document, { $ref }: JsonObject): Json | undefined {
  return typeof $ref === "string" ? document.resolve($ref) : undefined;
}

function schemasOf({ bundled }: Document): JsonObject[] {
  return Object.values(membersOf(membersOf(bundled.components).schemas)).filter(isObject);
}

export function placeText({ file, line, col }: Location): string {
  return `${file}:${line}:${col}`;
}
