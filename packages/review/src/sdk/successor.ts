import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";

/** The component that takes the place of one that is gone. */
export interface Successor {
  readonly name: string;
  /** How that is known, for a reader; empty where nothing but the name is another. */
  readonly why: string;
}

/** Below this share of the same names two objects are two things. */
const LEAST_ALIKE = 0.6;

/** Of the components that have come the one that is the same, or that has most of the properties. */
export function successorOf(name: string, gone: Json, come: { readonly [name: string]: Json }): Successor | undefined {
  const text = shapeText(gone);
  const same = Object.keys(come).filter((other) => shapeText(come[other]) === text);
  const [nearest] = same.toSorted((a, b) => wordsShared(name, b) - wordsShared(name, a));
  if (nearest !== undefined) return { name: nearest, why: "" };
  const old = propertiesOf(gone);
  const ranked = Object.entries(come).map(([name, schema]) => ({ name, ...likeness(old, propertiesOf(schema)) }));
  const [best] = ranked.toSorted((a, b) => b.share - a.share);
  if (!best || old.length < 2 || best.share < LEAST_ALIKE) return undefined;
  return { name: best.name, why: `${best.shared} of ${best.all} properties have the same names` };
}

/** What a schema says of itself is no part of what it is. */
function shapeText(schema: Json | undefined): string {
  if (!isObject(schema)) return JSON.stringify(schema ?? null);
  const { title: _, description: __, example: ___, examples: ____, ...shape } = schema;
  return JSON.stringify(shape);
}

/** Of two that are the same, the one with the more alike name. */
function wordsShared(one: string, other: string): number {
  const words = wordsOf(other);
  return wordsOf(one).filter((word) => words.some((own) => own.startsWith(word) || word.startsWith(own))).length;
}

function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

function likeness(old: readonly string[], now: readonly string[]): { shared: number; all: number; share: number } {
  const shared = old.filter((name) => now.includes(name)).length;
  const all = new Set([...old, ...now]).size;
  return { shared, all, share: all === 0 ? 0 : shared / all };
}

function propertiesOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const { properties, allOf } = schema as JsonObject;
  const own = isObject(properties) ? Object.keys(properties) : [];
  const parts = Array.isArray(allOf) ? allOf.flatMap(propertiesOf) : [];
  return [...own, ...parts];
}
