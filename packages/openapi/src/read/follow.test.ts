import { describe, expect, it } from "vitest";
import { endOfBareReferences, followed, followedAt, placesFrom, targetOf } from "./follow.ts";

const DOCUMENT = {
  paths: { "/a": { description: "the path" }, "/{id}": { description: "the template" } },
  components: {
    schemas: {
      End: { type: "string" },
      One: { $ref: "#/components/schemas/End" },
      Two: { $ref: "#/components/schemas/One" },
      Path: { $ref: "#/paths/~1a" },
      Encoded: { $ref: "#/paths/~1%7Bid%7D" },
      Loop: { $ref: "#/components/schemas/Loop" },
      Left: { $ref: "#/components/schemas/Right" },
      Right: { $ref: "#/components/schemas/Left" },
      ToLoop: { $ref: "#/components/schemas/Loop" },
      Dangling: { $ref: "#/components/schemas/Gone" },
      ToDangling: { $ref: "#/components/schemas/Dangling" },
      Inherited: { $ref: "#/components/schemas/constructor" },
      Elsewhere: { $ref: "other.yaml#/components/schemas/End" },
      NoFragment: { $ref: "/components/schemas/End" },
      Anchor: { $ref: "#End" },
      Beside: { $ref: "#/components/schemas/End", description: "ignored in 3.0, and counts in 3.1" },
      ToBeside: { $ref: "#/components/schemas/Beside" },
      Never: false,
      ToNever: { $ref: "#/components/schemas/Never" },
      Named: { $ref: { type: "string" } },
      Listed: { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/Two" }] },
    },
  },
};

const NOWHERE = "nowhere";

function shown(value: unknown): string {
  return value === undefined ? NOWHERE : JSON.stringify(value);
}

describe("what a chain of references leads to", () => {
  it.each<[name: string, key: string, pointer: string, value: string]>([
    ["a schema without a reference", "End", "/components/schemas/End", '{"type":"string"}'],
    ["a reference", "One", "/components/schemas/End", '{"type":"string"}'],
    ["a reference to a reference", "Two", "/components/schemas/End", '{"type":"string"}'],
    ["an escaped slash", "Path", "/paths/~1a", '{"description":"the path"}'],
    ["percent-encoded braces", "Encoded", "/paths/~1{id}", '{"description":"the template"}'],
    ["a place in a list", "Listed/oneOf/1", "/components/schemas/End", '{"type":"string"}'],
    ["a reference to itself", "Loop", NOWHERE, NOWHERE],
    ["a circle of two", "Left", NOWHERE, NOWHERE],
    ["a chain into a circle", "ToLoop", NOWHERE, NOWHERE],
    ["a dangling reference", "Dangling", NOWHERE, NOWHERE],
    ["a chain to a dangling reference", "ToDangling", NOWHERE, NOWHERE],
    ["a name that every object inherits", "Inherited", NOWHERE, NOWHERE],
    ["another file", "Elsewhere", NOWHERE, NOWHERE],
    ["a pointer without #", "NoFragment", NOWHERE, NOWHERE],
    ["an anchor", "Anchor", NOWHERE, NOWHERE],
    ["what stands beside is not the target's", "Beside", "/components/schemas/End", '{"type":"string"}'],
    ["siblings on the way", "ToBeside", "/components/schemas/End", '{"type":"string"}'],
    ["a schema that is false", "ToNever", "/components/schemas/Never", "false"],
    ["a member called $ref that is no text", "Named", "/components/schemas/Named", '{"$ref":{"type":"string"}}'],
  ])("%s", (_, key, pointer, value) => {
    const start = `/components/schemas/${key}`;
    const place = followedAt(DOCUMENT, start);
    expect(place?.pointer ?? NOWHERE).toBe(pointer);
    expect(shown(place?.value)).toBe(value);
    expect(shown(followed(DOCUMENT, targetOf(DOCUMENT, `#${start}`)))).toBe(value);
  });

  it("is the same for a reference that stands in no document", () => {
    expect(followed(DOCUMENT, { $ref: "#/components/schemas/Two" })).toEqual({ type: "string" });
    expect(followed(DOCUMENT, undefined)).toBe(undefined);
    expect(followed(DOCUMENT, "text")).toBe("text");
  });
});

describe("the places of a chain of references", () => {
  it.each<[key: string, want: string]>([
    ["End", "End"],
    ["Two", "Two One End"],
    ["ToBeside", "ToBeside Beside End"],
    ["ToLoop", "ToLoop Loop"],
    ["Left", "Left Right"],
    ["ToDangling", "ToDangling Dangling"],
    ["Gone", ""],
  ])("%s", (key, want) => {
    const places = placesFrom(DOCUMENT, `/components/schemas/${key}`);
    expect(places.map(({ pointer }) => pointer.slice("/components/schemas/".length)).join(" ")).toBe(want);
  });
});

describe("what one reference points to", () => {
  it.each([
    ["#/components/schemas/End", '{"type":"string"}'],
    ["#/components/schemas/One", '{"$ref":"#/components/schemas/End"}'],
    ["#/components/schemas/Beside/description", '"ignored in 3.0, and counts in 3.1"'],
    ["#/paths/~1a/description", '"the path"'],
    ["#/paths/~1%7Bid%7D/description", '"the template"'],
    ["#/components/schemas/Listed/oneOf/0", '{"type":"null"}'],
    ["#/components/schemas/Gone", NOWHERE],
    ["#/components/schemas/constructor", NOWHERE],
    ["#End", NOWHERE],
    ["/components/schemas/End", NOWHERE],
    ["other.yaml#/components/schemas/End", NOWHERE],
    ["", NOWHERE],
  ])("%s", (reference, want) => expect(shown(targetOf(DOCUMENT, reference))).toBe(want));

  it("is the whole document for #", () => expect(targetOf(DOCUMENT, "#")).toBe(DOCUMENT));
});

describe("the end of what is nothing but references", () => {
  it.each<[key: string, want: string]>([
    ["End", "/components/schemas/End"],
    ["Two", "/components/schemas/End"],
    ["Path", "/paths/~1a"],
    // What stands beside says something of its own in OpenAPI 3.1. To stop there is right in OpenAPI 3.0 too.
    ["Beside", "/components/schemas/Beside"],
    ["ToBeside", "/components/schemas/Beside"],
    ["Left", "/components/schemas/Left"],
    ["ToLoop", "/components/schemas/ToLoop"],
    ["Dangling", "/components/schemas/Dangling"],
    ["Elsewhere", "/components/schemas/Elsewhere"],
    ["Gone", "/components/schemas/Gone"],
  ])("%s", (key, want) => expect(endOfBareReferences(DOCUMENT, `/components/schemas/${key}`)).toBe(want));
});
