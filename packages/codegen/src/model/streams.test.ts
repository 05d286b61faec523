import { problemsOf } from "@specwright/testing";
import { expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

const description = (mediaType: string): string =>
  `paths: { /a: { get: { operationId: watch, responses: { "200": { content: { ${mediaType}: {}, text/plain: {} } } } } } }`;

it.each([
  ["", "text/event-stream events"],
  ["operations: { watch: { stream: text } }", "text/event-stream pieces"],
])("with the settings %j", (settings, want) => {
  const [operation] = modelOf(description("text/event-stream"), settings).operations;
  const [stream] = operation?.responses[0]?.variants ?? [];
  expect(`${stream?.mediaType} ${stream?.kind}`).toBe(want);
});

const CHUNKS = `paths: { /a: { get: { operationId: watch, responses: { "200": { content: { text/event-stream: { schema: { type: object } } } } } } } }`;

it.each([
  ["", { data: "json" }],
  ["events: { end: bye, failure: error }", { data: "json", end: "bye", failure: "error" }],
  ["envelope: { property: a, error: b }", { data: "json" }],
])("with the settings %j events that are described are read by rules", (settings, want) => {
  const [operation] = modelOf(CHUNKS, settings).operations;
  expect(operation?.responses[0]?.variants[0]?.events).toEqual({ described: true, rules: want });
});

it.each([
  ["", {}],
  ["events: { end: bye }", { data: "text", end: "bye" }],
  ["envelope: { property: a, error: b }", { data: "text" }],
])("with the settings %j events that are not described are read by rules", (settings, want) => {
  const [operation] = modelOf(description("text/event-stream"), settings).operations;
  expect(operation?.responses[0]?.variants[0]?.events).toEqual({ described: false, rules: want });
});

it("refuses a stream that is not there", () => {
  expect(problemsOf(() => modelOf(description("application/json"), "operations:\n  watch:\n    stream: text"))).toBe(
    `specs/acme/provider.yaml:3:5 settings: watch answers with no text/event-stream
    Remove the setting: other answers are read as their media type says.`,
  );
});

it("refuses a kind of stream that is none", () => {
  expect(
    problemsOf(() => modelOf(description("text/event-stream"), "operations:\n  watch:\n    stream: json")),
  ).toContain(
    "specs/acme/provider.yaml:3:5 settings: operations.watch.stream must be equal to one of the allowed values",
  );
});
