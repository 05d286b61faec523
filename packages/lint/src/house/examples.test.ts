import { expect, it } from "vitest";
import { body, type Case, lines, operation } from "../../test/support/house-lines.ts";

/** An operation that is answered with a stream, and examples of it: e0 on line 17, and so on. */
const stream = (mediaType: string, schema: string, examples: readonly string[]): string => {
  const listed = examples.map((value, index) => `          e${index}: { value: ${value} }`);
  const media = [`      ${mediaType}:`, `        schema: ${schema}`, "        examples:", ...listed].join("\n");
  return operation(`responses:\n  "200":\n    description: ok\n    content:\n${media}`);
};

const TABLE: readonly Case[] = [
  {
    name: "extensions in schemas",
    given: body(
      "schema: { type: object, x-internal: true, properties: { x-a: { type: integer, description: A, x-order: 1 } } }\nexamples: { one: { value: { x-a: b } } }",
    ),
    want: ['openapi.yaml:14:41 example-invalid: example "one": /x-a must be integer'],
  },
  {
    name: "files, of which nobody asks an example",
    given: operation(
      `requestBody:\n  content:\n    image/png: {}\n    application/octet-stream: { schema: { type: string, format: binary } }\n    text/csv: { schema: { type: string, format: binary } }\n    text/plain: {}\n    multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary, description: F } } } }\nresponses: { "200": { description: ok, content: { application/pdf: { schema: { type: string } } } } }`,
    ),
    want: [
      "openapi.yaml:15:11 example-missing: the text/plain of POST /a request has no named example",
      "openapi.yaml:16:11 example-missing: the multipart/form-data of POST /a request has no named example",
    ],
  },
  {
    name: "texts that stand for files, and other texts",
    given: operation(
      `requestBody:\n  content:\n    multipart/form-data:\n      schema: { type: object, required: [file], properties: { file: { type: string, format: binary, description: F }, more: { type: array, items: { contentMediaType: image/png }, description: M } } }\n      examples: { good: { value: { file: Hello, more: [a] } }, bad: { value: { more: a } } }\n    application/xml: { schema: { type: object }, examples: { one: { value: <a/> } } }\n    text/plain: { schema: { type: string, maxLength: 2 }, examples: { long: { value: abc } } }`,
    ),
    want: [
      "openapi.yaml:14:84 example-invalid: example \"bad\": the value must have required property 'file'",
      'openapi.yaml:14:86 example-invalid: example "bad": /more must be array',
      'openapi.yaml:16:85 example-invalid: example "long": the value must NOT have more than 2 characters',
    ],
  },
  {
    name: "examples of events, whose schema is that of the data",
    given: stream(
      "text/event-stream",
      "{ type: object, required: [a], properties: { a: { type: integer, description: A } } }",
      [
        '"data: {\\"a\\": 1}\\n\\nevent: b\\ndata: {\\"a\\": 2}\\n\\n"',
        "{ a: 1 }",
        "[{ a: 1 }, { event: b, data: { a: 2 } }]",
        '"data: {}\\n\\n"',
        "[{ a: 1 }, { a: x }]",
        "nothing of the kind",
      ],
    ),
    want: [
      "openapi.yaml:20:23 example-invalid: example \"e3\": the value must have required property 'a'",
      'openapi.yaml:21:43 example-invalid: example "e4": /a must be integer',
      'openapi.yaml:22:23 example-invalid: example "e5": the text has no event: each is "data: …" and an empty line',
    ],
  },
  {
    name: "examples of events, whose schema is that of an event",
    given: stream(
      "text/event-stream",
      "{ type: object, required: [event, data], properties: { event: { const: b, description: E }, data: { type: object, description: D, properties: { a: { type: integer, description: A } } } } }",
      [
        '"event: b\\ndata: {\\"a\\": 1}\\n\\n"',
        "[{ event: b, data: { a: 1 } }]",
        "[{ event: c, data: { a: 1 } }]",
        '"event: b\\ndata: {\\"a\\": true}\\n\\n"',
      ],
    ),
    want: [
      'openapi.yaml:19:23 example-invalid: example "e2": /event must be equal to constant',
      'openapi.yaml:20:23 example-invalid: example "e3": /data/a must be integer',
    ],
  },
  {
    name: "the end of a stream, and a list as its schema",
    given: stream("text/event-stream", "{ type: array, items: { type: integer } }", [
      '"data: 1\\n\\ndata: [DONE]\\n\\n"',
      '"data: x\\n\\n"',
    ]),
    files: { "provider.yaml": 'events: { end: "[DONE]" }' },
    want: ['openapi.yaml:18:23 example-invalid: example "e1": the value must be integer'],
  },
  {
    name: "examples of JSON lines",
    given: stream("application/x-ndjson", "{ type: object, required: [a] }", [
      '"{\\"a\\": 1}\\n{\\"a\\": 2}\\n"',
      "[{ a: 1 }]",
      "{ a: 1 }",
      '"{}"',
      '"{"',
    ]),
    want: [
      "openapi.yaml:20:23 example-invalid: example \"e3\": the value must have required property 'a'",
      'openapi.yaml:21:23 example-invalid: example "e4": the text has a line that is not JSON',
    ],
  },
];

it.each(TABLE)("$name", (given) => {
  expect(lines(given)).toEqual(given.want);
});
