import { schemaTypes } from "@specwright/codegen/printed-types";
import { gate, typedDocument } from "@specwright/codegen/stages";
import { runContract } from "@specwright/contract";
import { readObject } from "@specwright/openapi";
import { expect, it } from "vitest";
import type { JsonObject } from "./json.ts";
import { builtPackage } from "./stages/package.ts";
import { reviewsOf } from "./stages/review.ts";

const query = (name: string, schema: JsonObject, example: string | number): JsonObject => ({
  name,
  in: "query",
  required: true,
  schema,
  example,
});

/** Only the names of headers are the same in any case. */
const DESCRIPTION: JsonObject = {
  openapi: "3.1.0",
  info: { title: "case", version: "1.0.0" },
  servers: [{ url: "https://api.acme.example" }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [query("id", { type: "string" }, "a"), query("Id", { type: "integer", maximum: 9 }, 1)],
        responses: { "204": { description: "ok" } },
      },
    },
  },
};

it("two query parameters that differ in case alone are two for the gate and the types", () => {
  const document = readObject(DESCRIPTION);
  expect(() => gate(document)).not.toThrow();
  const { schema } = schemaTypes(typedDocument(document), new Map());
  expect(
    schema
      .match(/query: \{[^}]*\}/)?.[0]
      .split(/\s+/)
      .join(" "),
  ).toBe("query: { /** @example a */ id: string; /** @example 1 */ Id: number; }");
});

it("they are two for the review", async () => {
  const [review] = await reviewsOf([DESCRIPTION]);
  expect(Object.keys(review?.stricter as JsonObject).filter((finding) => finding.startsWith("wire"))).toEqual([
    "wire max-length-changed request GET /things #/paths/~1things/get/parameters/0/schema query parameter `id`: maxLength none → 3",
    "wire maximum-changed request GET /things #/paths/~1things/get/parameters/1/schema query parameter `Id`: maximum 9 → 4",
  ]);
});

it("they are two for the client and its contract", async () => {
  const { contract } = await builtPackage(DESCRIPTION);
  const { results } = await runContract(contract, { runs: 2, seed: 7 });
  expect(results.filter(({ state }) => state === "fail").map(({ reason }) => reason)).toEqual([]);
});
