import { expect, test } from "vitest";
import { toldOfSchema } from "../../test/support/told.ts";

/** What is said of a request with another format, and on the way back. */
const TABLE: readonly (readonly [before: string, after: string, there: readonly string[], back: readonly string[]])[] =
  [
    ["{ type: object }", "{ type: object, format: uuid }", [], []],
    ["{ type: array }", "{ type: array, format: date }", [], []],
    ["{ type: boolean }", "{ type: boolean, format: house-number }", [], []],
    ["{ type: integer }", "{ type: integer, format: date-time }", [], []],
    [
      "{ type: integer }",
      "{ type: integer, format: house-number }",
      ['unknown: the request body: format none → "house-number"'],
      ['safe: the request body: format "house-number" → none'],
    ],
    [
      "{ type: [integer, string], format: int32 }",
      "{ type: [integer, string], format: int64 }",
      ['safe: the request body: format "int32" → "int64"', 'safe: the request body: format "int32" → "int64"'],
      [
        'breaking: the request body: format "int64" → "int32": -2147483649',
        'breaking: the request body: format "int64" → "int32": -2147483649',
      ],
    ],
    [
      "{ type: [integer, object, 'null'] }",
      "{ type: [integer, object, 'null'], format: uint8 }",
      [
        'breaking: the request body: format none → "uint8": -1',
        'breaking: the request body: format none → "uint8": -1',
      ],
      ['safe: the request body: format "uint8" → none', 'safe: the request body: format "uint8" → none'],
    ],
    ["{ type: integer, format: int32 }", "{ type: integer, format: int32, minimum: -9999999999 }", [], []],
    [
      "{ type: string, format: int32 }",
      "{ type: string, format: int64 }",
      ['unknown: the request body: format "int32" → "int64"'],
      ['unknown: the request body: format "int64" → "int32"'],
    ],
    [
      "{ type: string, format: byte }",
      "{ type: string, format: binary }",
      ['unknown: the request body: format "byte" → "binary"'],
      ['breaking: the request body: format "binary" → "byte": "a"'],
    ],
    [
      "{ type: string, contentEncoding: base64 }",
      "{ type: string, contentEncoding: 8bit }",
      ['unknown: the request body: contentEncoding "base64" → "8bit"'],
      ['unknown: the request body: contentEncoding "8bit" → "base64"'],
    ],
    ["{ type: string, format: binary }", "{ type: string }", [], []],
    ["{ type: string, format: binary }", "{ type: string, contentMediaType: application/octet-stream }", [], []],
    ["{ type: string, format: binary }", "{ type: string, contentEncoding: binary }", [], []],
    [
      "{ type: string, format: binary }",
      "{ type: string, contentMediaType: image/png }",
      ['unknown: the request body: contentMediaType none → "image/png"'],
      ['safe: the request body: contentMediaType "image/png" → none'],
    ],
  ];

test.each(TABLE)("%s → %s", (before, after, there, back) => {
  expect([toldOfSchema("sent", before, after), toldOfSchema("sent", after, before)]).toEqual([there, back]);
});
