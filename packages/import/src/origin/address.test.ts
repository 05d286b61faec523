import { expect, it } from "vitest";
import { recordedAddress } from "./address.ts";

it.each([
  ["https://acme.test/openapi.json?version=2", "https://acme.test/openapi.json?version=2"],
  ["https://acme.test/openapi.json?api_key=abc&version=2", "https://acme.test/openapi.json?version=2"],
  ["https://acme.test/openapi.json?access_token=abc", "https://acme.test/openapi.json"],
])("records %s as %s", (address, want) => {
  expect(recordedAddress(new URL(address))).toBe(want);
});
