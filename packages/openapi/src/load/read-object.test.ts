import { headlinesOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { readObject } from "./read-object.ts";

const HEAD = { openapi: "3.1.0", info: { title: "Acme", version: "1" } };

describe("readObject", () => {
  it("copies the object, and takes data for data", () => {
    const data = { $ref: "just data", externalValue: "just data" };
    const object = {
      ...HEAD,
      components: { schemas: { A: { default: data, properties: { default: { enum: [data] } } } } },
    };
    const before = structuredClone(object);
    const { bundled, file } = readObject(object);
    expect([bundled, object, file]).toEqual([before, before, "(document object)"]);
    expect(bundled).not.toBe(object);
  });

  it.each<[string, object, string]>([
    ["another format", { swagger: "2.0" }, '(document object) openapi-version: swagger "2.0" is not supported'],
    ["no description at all", { a: 1 }, "(document object) openapi-version: this is not an OpenAPI description"],
    [
      "a reference to a file",
      { ...HEAD, paths: { "/x": { $ref: "./x.yaml" } } },
      '(document object)#/paths/~1x unresolved-ref: "./x.yaml" names a file, and a description in memory has no folder',
    ],
  ])("refuses %s, with its pointer", (_name, object, want) => {
    expect(headlinesOf(() => readObject(object))).toEqual([want]);
  });

  it("leaves out an example in a file, and says so", () => {
    const { bundled, unread } = readObject({ ...HEAD, components: { examples: { a: { externalValue: "a.json" } } } });
    expect(bundled.components).toEqual({ examples: { a: {} } });
    expect(unread.map(({ file, rule, message }) => `${file} ${rule}: ${message}`)).toEqual([
      '(document object)#/components/examples/a example-missing: the example in "a.json" names a file, and a description in memory has no folder',
    ]);
  });
});
