import { describe, expect, it } from "vitest";
import { type GateCase, gateLines } from "../../test/support/gate-lines.ts";

const given = (mediaType: string, encoding: string): string =>
  `paths:\n  /a:\n    post:\n      operationId: x\n      requestBody:\n        content:\n          ${mediaType}:\n            encoding:\n              a: ${encoding}`;

const FORM = "application/x-www-form-urlencoded";
const TABLE: readonly GateCase[] = [
  { name: "every style of a form", given: given(FORM, "{ style: deepObject, explode: true }"), want: [] },
  {
    name: "a style of paths in a form",
    given: given(FORM, "{ style: matrix }"),
    want: ['12:20 encoding: style "matrix" of "a" is not for forms'],
  },
  {
    name: "a usual part",
    given: given(
      "multipart/form-data",
      "{ style: form, explode: true, headers: { X-A: {}, Content-Type: { required: true } } }",
    ),
    want: [],
  },
  {
    name: "a part with a style",
    given: given("multipart/form-data", "{ style: pipeDelimited }"),
    want: ['12:20 encoding: "a" would be one part written like a query parameter, which no two servers read alike'],
  },
  {
    name: "a part that joins its list",
    given: given("multipart/form-data", "{ explode: false }"),
    want: ['12:20 encoding: "a" would be one part written like a query parameter, which no two servers read alike'],
  },
  {
    name: "a header that a part needs",
    given: given("multipart/form-data", "{ headers: { X-A: { required: true } } }"),
    want: ['12:20 encoding: the part "a" needs the header X-A, and FormData sends no headers of parts'],
  },
  {
    name: "an encoding that is none",
    given: given(FORM, "form"),
    want: ["12:15 structure: this is not an encoding object"],
  },
  {
    name: "encodings that are none",
    given: given(FORM, "").replace("encoding:\n              a: ", "encoding: []"),
    want: ["11:13 structure: this is not a map of encodings"],
  },
  { name: "the encoding of a body without fields", given: given("application/json", "{ style: matrix }"), want: [] },
];

describe("checkEncodings", () => {
  it.each(TABLE)("$name", ({ given: text, want }) => {
    expect(gateLines(text)).toEqual(want.length > 0 ? want : ["no problem"]);
  });

  it("gives a style no meaning in a part of OpenAPI 3.0", () => {
    expect(gateLines(given("multipart/form-data", "{ style: deepObject }"), "3.0.3")).toEqual(["no problem"]);
  });
});
