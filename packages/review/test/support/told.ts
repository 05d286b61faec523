import { isObject, type JsonObject } from "@specwright/openapi/internal";
import { parse } from "yaml";
import type { Draft } from "../../src/finding.ts";
import { compareWire } from "../../src/wire/compare.ts";
import { SetComparison } from "../../src/wire/sets.ts";
import { inMemory } from "../pairs/in-memory.ts";

/** What the wire ledger says of two descriptions, given as YAML without what every description has. */
export function draftsOf(before: string, after: string): Draft[] {
  const [base, head] = [before, after].map((text) =>
    inMemory({ openapi: "3.1.0", info: { title: "Acme", version: "1.0.0" }, ...(parse(text) as JsonObject) }),
  );
  if (!base || !head) throw new Error("two versions were made");
  return compareWire(base, head, new SetComparison(base, head));
}

/** `breaking: name became required`, with the value that shows it where there is one. */
export function told(drafts: readonly Draft[]): string[] {
  return drafts.map(({ severity, title, witness }) => {
    const shown = witness && !(isObject(witness.value) && ("request" in witness.value || "response" in witness.value));
    if (!shown) return `${severity}: ${title}`;
    return `${severity}: ${title}: ${JSON.stringify(witness.value)}`;
  });
}

/** A description whose only request, or only response, is JSON of a schema. */
export function withSchema(way: "sent" | "received", schema: string, components = ""): string {
  const body = `content: { application/json: { schema: ${schema} } }`;
  const message = { sent: `requestBody: { ${body} }, responses: {}`, received: `responses: { 200: { ${body} } }` }[way];
  return `{ paths: { /a: { post: { ${message} } } }${components && `, components: { schemas: ${components} }`} }`;
}

/** What is said of a body that changes from one schema to another. */
export function toldOfSchema(way: "sent" | "received", before: string, after: string, components = ""): string[] {
  return told(draftsOf(withSchema(way, before, components), withSchema(way, after, components)));
}
