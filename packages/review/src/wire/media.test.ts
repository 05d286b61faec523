import type { JsonObject } from "@specwright/openapi";
import { expect, test } from "vitest";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { verdictOf } from "../../test/pairs/verdict.ts";
import { compareWire } from "./compare.ts";
import { SetComparison } from "./sets.ts";

const bytes: JsonObject = { type: "string", format: "binary" };
const stated: JsonObject = { type: "string", contentMediaType: "image/png" };

/** What a response may be without a schema, where it was something with one. */
const TABLE: readonly (readonly [type: string, before: JsonObject, want: string])[] = [
  ["application/octet-stream", bytes, "same"],
  ["image/png", bytes, "same"],
  ["image/png", stated, "same"],
  ["text/plain", { type: "string" }, "same"],
  ["text/plain", { type: "string", maxLength: 5 }, "breaking"],
  ["text/plain", { type: "integer" }, "breaking"],
  ["application/json", { type: "string" }, "breaking"],
  ["application/problem+json", { type: "string" }, "breaking"],
];

test.each(TABLE)("%s: %s, or no schema: %s", (type, schema, want) => {
  const [base, head] = [{ schema }, {}].map((media) =>
    inMemory({
      openapi: "3.1.0",
      info: { title: "Bodies", version: "1.0.0" },
      paths: { "/a": { get: { responses: { "200": { description: "A body.", content: { [type]: media } } } } } },
    }),
  );
  if (!base || !head) throw new Error("two versions were made");
  expect(verdictOf(compareWire(base, head, new SetComparison(base, head)), "wire")).toBe(want);
});
