import { expect, it } from "vitest";
import { besideSelf } from "./beside-self.ts";

it.each([
  ["https://acme.test/v1/api.yaml", "https://acme.test/v1/api.yaml", ""],
  ["https://acme.test/v1/api.yaml", "api.yaml", ""],
  ["https://acme.test/v1/api.yaml", "https://acme.test/v1/models/pet.yaml", "models/pet.yaml"],
  ["https://acme.test/v1/api.yaml", "models/pet.yaml", "models/pet.yaml"],
  ["https://acme.test/v1/api.yaml", "https://acme.test/v2/api.yaml", undefined],
  ["https://acme.test/v1/api.yaml", "https://other.test/v1/api.yaml", undefined],
  ["https://acme.test/v1/api.yaml", "http://acme.test/v1/api.yaml", undefined],
  ["https://acme.test/v1/api.yaml", "https://acme.test/v1/api.yaml?draft", undefined],
  ["/v1/api.yaml", "api.yaml", ""],
  ["api", "./api", ""],
  ["urn:acme:api", "urn:acme:api", ""],
  ["https://:bad", "api.yaml", undefined],
  ["https://acme.test/api.yaml", "https://:bad", undefined],
])("in %j, %j is %j", (self, reference, want) => {
  expect(besideSelf(self, reference)).toBe(want);
});
