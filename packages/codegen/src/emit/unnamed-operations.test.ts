import { describe, expect, it } from "vitest";
import { emittedFile } from "../../test/support/emitted-statement.ts";

const methodsOf = (settings = ""): string[] =>
  [...emittedFile("unnamed-operations", "src/gen/client.ts", settings).matchAll(/^ {2}readonly (\w+): \w*Call/gm)].map(
    ([, name]) => name ?? "",
  );

describe("operations without an operationId", () => {
  it("are methods named after method and path", () => {
    expect(methodsOf()).toEqual(["getRoot", "getThings", "postThings", "getThingsByThingId", "removeThing"]);
  });

  it("take another name from provider.yaml, by method and path", () => {
    const settings = 'operations: { "GET /things": { name: listThings } }';
    expect(methodsOf(settings)).toContain("listThings");
  });

  it("keep their operation in errors and in the contract: method and path", () => {
    expect(emittedFile("unnamed-operations", "src/gen/operations.ts")).toContain('"GET /things/{thingId}"');
  });
});
