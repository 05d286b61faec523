import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { convertSwagger } from "./swagger.ts";

const BYTES = "{ schema: { type: string, format: binary } }";
const FILE = "{ description: d, schema: { type: file } }";
const SAID = "is a file, which is bytes and not";

const TABLE: readonly (readonly [name: string, given: string, want: string, said: readonly string[]])[] = [
  [
    "a file beside JSON for all",
    `responses: { 200: ${FILE} }`,
    `{ "*/*": ${BYTES} }`,
    [`paths /a get responses 200: the answer 200 ${SAID} application/json; any media type is asked for`],
  ],
  [
    "a file that is called text",
    `produces: [text/csv, application/xml], responses: { 200: ${FILE} }`,
    `{ "*/*": ${BYTES} }`,
    [`paths /a get responses 200: the answer 200 ${SAID} text/csv, application/xml; any media type is asked for`],
  ],
  [
    "a file of its own type",
    `produces: [application/pdf], responses: { 200: ${FILE} }`,
    `{ application/pdf: ${BYTES} }`,
    [],
  ],
  [
    "a file of several types",
    `produces: [application/problem+json, image/png], responses: { 200: ${FILE} }`,
    `{ image/png: ${BYTES} }`,
    [`paths /a get responses 200: the answer 200 ${SAID} application/problem+json; it is left out`],
  ],
  [
    "a file that others share",
    "responses: { 200: { $ref: '#/responses/F' } }",
    `{ "*/*": ${BYTES} }`,
    [`paths /a get responses 200: the answer 200 ${SAID} application/json; any media type is asked for`],
  ],
  [
    "a file among the definitions",
    "responses: { 200: { description: d, schema: { $ref: '#/definitions/F' } } }",
    `{ "*/*": ${BYTES} }`,
    [`paths /a get responses 200: the answer 200 ${SAID} application/json; any media type is asked for`],
  ],
  [
    "what is no file",
    "responses: { 200: { description: d, schema: { type: string } } }",
    "{ application/json: { schema: { type: string } } }",
    [],
  ],
];

describe("convertSwagger", () => {
  it.each(TABLE)("makes bytes of %s", (_name, given, want, said) => {
    const { description, lost } = convertSwagger(
      parse(`{ swagger: "2.0", produces: [application/json], paths: { /a: { get: { ${given} } } },
        responses: { F: ${FILE} }, definitions: { F: { type: file } } }`),
    );
    expect(parse(JSON.stringify(description)).paths["/a"].get.responses["200"].content).toEqual(parse(want));
    expect(lost.map(({ path, message }) => `${path.join(" ")}: ${message}`)).toEqual(said);
  });
});
