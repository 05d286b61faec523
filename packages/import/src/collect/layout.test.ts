import { expect, it } from "vitest";
import { layout } from "./layout.ts";

it.each([
  [["https://a.test/v1/api.yaml"], ["api.yaml"]],
  [
    ["https://a.test/v1/api.yaml", "https://a.test/v1/parts/b.yaml"],
    ["api.yaml", "parts/b.yaml"],
  ],
  [
    ["https://a.test/v1/api.yaml", "https://a.test/v10/b.yaml"],
    ["v1/api.yaml", "v10/b.yaml"],
  ],
  [
    ["https://a.test/api.yaml", "https://a.test/%C3%BC%20b.yaml"],
    ["api.yaml", "ü b.yaml"],
  ],
  [
    ["file:///a/%2e%2e/api.yaml", "file:///b%2Fc.yaml"],
    ["api.yaml", "b%2Fc.yaml"],
  ],
])("lays %j out as %j", (keys, want) => {
  expect([...layout(keys).values()]).toEqual(want);
});

it.each([
  [["https://a.test/api.yaml", "https://a.test/b%0Ac.yaml"], '"/b\\nc.yaml"'],
  [["https://a.test/api.yaml", "https://a.test/..%5C..%5Cb.yaml"], '"/..\\\\..\\\\b.yaml"'],
  [["https://a.test/api.yaml", "https://a.test/b/"], '"/b/"'],
  [["https://a.test/api.yaml", "https://a.test/b.yaml", "https://a.test/b.yaml/c"], '"/b.yaml"'],
])("refuses %j", (keys, name) => {
  expect(() => layout(keys)).toThrow(`${name} cannot be the name of a file`);
});
