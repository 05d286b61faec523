import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

const bodyOf = (content: string): string[] | undefined =>
  modelOf(
    `paths: { /a: { post: { operationId: a, responses: {}, requestBody: { content: ${content} } } } }`,
  ).operations[0]?.body?.variants.map(({ mediaType, kind }) => `${mediaType} ${kind}`);

const responseOf = (content: string): string[] | undefined =>
  modelOf(
    `paths: { /a: { get: { operationId: a, responses: { "200": { content: ${content} } } } } }
components: { schemas: { File: { type: string, format: binary }, Text: { type: string } } }`,
  ).operations[0]?.responses[0]?.variants.map(({ mediaType, kind }) => `${mediaType} ${kind}`);

const othersOf = (content: string): string[] | undefined =>
  modelOf(
    `paths: { /a: { get: { operationId: a, responses: { "200": { content: ${content} } } } } }`,
  ).operations[0]?.responses[0]?.others.map(({ mediaType, kind }) => `${mediaType} ${kind}`);

describe("other representations of a response", () => {
  it.each([
    ["{ application/json: {} }", []],
    ["{ application/json: {}, text/csv: {}, image/png: {} }", ["text/csv text", "image/png binary"]],
    ["{ text/csv: {}, application/pdf: {} }", ["application/pdf binary"]],
    ["{ text/event-stream: {}, application/json: {} }", []],
  ])("of %s", (content, want) => {
    expect(othersOf(content)).toEqual(want);
  });
});

describe("bodies", () => {
  it.each([
    ["{}", undefined],
    ["{ application/json: {} }", ["application/json json"]],
    ["{ application/merge-patch+json: {} }", ["application/merge-patch+json json"]],
    ["{ multipart/form-data: {}, application/json: {} }", ["application/json json", "multipart/form-data multipart"]],
    ["{ application/x-www-form-urlencoded: {} }", ["application/x-www-form-urlencoded form"]],
    [
      "{ text/csv: {}, application/xml: {}, application/yaml: {} }",
      ["text/csv text", "application/xml text", "application/yaml text"],
    ],
    ["{ application/x-ndjson: {} }", ["application/x-ndjson lines"]],
    ["{ application/stream+json: {} }", ["application/stream+json lines"]],
    ["{ application/jsonl: {}, application/x-jsonl: {} }", ["application/jsonl lines", "application/x-jsonl lines"]],
    ["{ application/json-lines: {} }", ["application/json-lines lines"]],
    ["{ application/x-json-stream: {} }", ["application/x-json-stream lines"]],
    ["{ application/x-jsonlines; charset=utf-8: {} }", ["application/x-jsonlines; charset=utf-8 lines"]],
    ["{ application/geo+json-seq: {} }", ["application/geo+json-seq lines"]],
    ["{ application/vnd.acme.logs+ndjson: {} }", ["application/vnd.acme.logs+ndjson lines"]],
    ["{ application/vnd.acme.lines+json: {} }", ["application/vnd.acme.lines+json json"]],
    ["{ image/png: {}, application/octet-stream: {} }", ["image/png binary", "application/octet-stream binary"]],
    ["{ image/*: {} }", ["image/* binary"]],
    ["{ multipart/*: {} }", ["multipart/* multipart"]],
    ["{ application/*: {} }", ["application/* binary"]],
    ["{ '*/*': { schema: { type: string, format: binary } } }", ["*/* binary"]],
    ["{ '*/*': { schema: { type: object } } }", ["*/* json"]],
    ["{ application/*: { schema: { type: object } } }", ["application/* json"]],
    ["{ '*/*': {} }", ["*/* binary"]],
    ["{ text/*: {} }", ["text/plain text"]],
    ["{ application/json: {}, '*/*': { schema: { type: object } } }", ["application/json json", "*/* json"]],
    [
      "{ text/csv: {}, '*/*': { schema: {} }, application/json: {} }",
      ["*/* json", "application/json json", "text/csv text"],
    ],
    ["{ application/jsonl: {}, application/json: {} }", ["application/jsonl lines", "application/json json"]],
    ["{ application/json: {}, application/jsonl: {} }", ["application/json json", "application/jsonl lines"]],
  ])("of %s", (content, want) => {
    expect(bodyOf(content)).toEqual(want);
  });
});

describe("responses", () => {
  it.each([
    ["{ application/json: {}, application/xml: {}, text/html: {} }", ["application/json json"]],
    ["{ text/html: {}, application/xml: {} }", ["text/html text"]],
    ["{ text/event-stream: {}, application/json: {} }", ["text/event-stream events", "application/json json"]],
    ["{ image/*: {} }", ["image/* binary"]],
    ["{ '*/*': { schema: { type: object } } }", ["*/* json"]],
    ["{ '*/*': { schema: { type: string, format: binary } } }", ["*/* binary"]],
    [`{ '*/*': { schema: { $ref: "#/components/schemas/File" } } }`, ["*/* binary"]],
    [`{ 'application/*': { schema: { $ref: "#/components/schemas/Text" } } }`, ["application/* json"]],
  ])("of %s", (content, want) => {
    expect(responseOf(content)).toEqual(want);
  });
});

describe("responses that have no body, whatever is described", () => {
  it.each([
    ["200", 1],
    ["204", 0],
    ["205", 0],
    ["304", 0],
    ["2XX", 1],
  ])("%s has %i variants", (status, want) => {
    const { operations } = modelOf(
      `paths: { /a: { get: { operationId: a, responses: { "${status}": { content: { application/json: {} } } } } } }`,
    );
    expect(operations[0]?.responses[0]?.variants.length).toBe(want);
  });
});

describe("examples of a body", () => {
  const schema = "{ type: object, required: [a], properties: { a: { type: integer }, b: { enum: [x, y] } } }";

  it.each([
    [
      "several by name, those that the type takes",
      "examples: { one: { value: { a: 1 } }, text: { value: { a: one } }, none: { value: {} }, more: { value: { a: 1, c: 1 } }, listed: { value: { a: 1, b: y } }, url: { externalValue: 'https://a.example' } }",
      ["one", "listed"],
    ],
    ["a single one", "example: { a: 1 }", ["example"]],
    ["none", "x: 1", []],
  ])("%s", (_name, examples, want) => {
    const model = modelOf(
      `paths: { /a: { post: { operationId: a, responses: {}, requestBody: { content: { application/json: { schema: ${schema}, ${examples} } } } } } }`,
    );
    expect(model.operations[0]?.body?.variants[0]?.examples.map(({ name }) => name)).toEqual(want);
  });
});

describe("styles of parameters", () => {
  it.each([
    ["in: query", undefined],
    ["in: query, style: form, explode: true", undefined],
    ["in: query, explode: false", { explode: false }],
    ["in: query, style: pipeDelimited", { style: "pipeDelimited" }],
    ["in: query, style: deepObject, explode: true", { style: "deepObject" }],
    ["in: query, style: spaceDelimited, explode: true", { style: "spaceDelimited", explode: true }],
    ["in: query, allowReserved: true", { allowReserved: true }],
    ["in: header, explode: true", { explode: true }],
    ["in: header, allowReserved: true", undefined],
    ["in: cookie, explode: false", { explode: false }],
  ])("%s", (parameter, want) => {
    const model = modelOf(
      `paths: { /a: { get: { operationId: a, responses: {}, parameters: [{ name: p, schema: {}, ${parameter} }] } } }`,
    );
    expect(model.operations[0]?.parameters[0]?.style).toEqual(want);
  });
});
