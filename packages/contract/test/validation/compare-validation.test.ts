import { expect, test } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { compareValidation } from "../../src/validation/compare-validation.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

const document = await loadDocument(new URL("../fixtures/workshop/openapi.yaml", import.meta.url));

test("a client that takes everything disagrees about each invalid value", async () => {
  const comparisons = await compareValidation(document, fixtureContract(document.root), (client) => client);
  expect(comparisons.map(({ invalid, disagreements }) => disagreements.length - invalid)).toEqual(
    comparisons.map(() => 0),
  );
  expect(comparisons.flatMap(({ disagreements }) => disagreements).length).toBeGreaterThan(20);
});

test("a client that tells of everything disagrees about each valid value", async () => {
  const comparisons = await compareValidation(document, fixtureContract(document.root), (client, { onInvalid }) => {
    onInvalid(new Error("as it pleases"));
    return client;
  });
  expect(comparisons.map(({ tried, invalid, disagreements }) => tried - invalid - disagreements.length)).toEqual(
    comparisons.map(() => 0),
  );
});
