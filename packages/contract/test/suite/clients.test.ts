import { expect, it } from "vitest";
import type { SecurityScheme } from "../../src/document/operation.ts";
import { acceptedCredentials } from "../../src/suite/clients.ts";

const scheme = (name: string): SecurityScheme => ({
  name,
  type: "apiKey",
  scheme: undefined,
  in: "header",
  key: name,
  word: undefined,
});

it.each<[string, string[][], string[][], number]>([
  ["the scheme that it names", [["b"]], [["a"], ["b"]], 1],
  ["the first of its alternatives", [["c"], ["b"]], [["a"], ["b"], ["c"]], 2],
  ["several that it names together", [["b", "a"]], [["a"], ["a", "b"]], 1],
  ["those of several that can be sent", [["mutual", "b"]], [["a"], ["b"]], 1],
  ["the next alternative where the first has none", [["mutual"], ["b"]], [["a"], ["b"]], 1],
  ["those beside an anonymous alternative", [[], ["b"]], [["a"], ["b"]], 1],
  ["any where it needs none", [], [["a"], ["b"]], 0],
  ["any where nothing fits", [["mutual"]], [["a"]], 0],
  ["none where there are none", [["a"]], [], 0],
])("an operation is called with %s", (_, security, credentials, want) => {
  expect(acceptedCredentials({ security: security.map((names) => names.map(scheme)) }, credentials)).toBe(want);
});
