import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const json = (examples: object) => ({ "application/json": { schema: { type: "object" }, examples } });
const post = (id: string, examples: object) => ({
  operationId: id,
  requestBody: { content: json({}) },
  responses: {
    "204": { description: "x" },
    "422": { description: "x", content: json({ first: { value: { at: "name" } }, ...examples }) },
  },
});
const own = { value: { detail: "JSON decode error" } };
const document = {
  openapi: "3.1.0",
  info: { title: "x", version: "1" },
  paths: {
    "/camel": { post: post("camel", { malformedJson: own }) },
    "/snake": { post: post("snake", { invalid_json: own }) },
    "/said": { post: post("said", { parser: { value: { detail: "Malformed JSON in the body" } } }) },
    "/plain": { post: post("plain", {}) },
    "/twin/{a}": { post: post("twinA", { malformedJson: own }) },
    "/twin/{b}": { post: post("twinB", { malformedJson: own }) },
  },
};

describe("malformed JSON", () => {
  it.each([
    ["/camel", 422, "JSON decode error"],
    ["/snake", 422, "JSON decode error"],
    ["/said", 422, "Malformed JSON in the body"],
    ["/twin/1", 422, "JSON decode error"],
    [
      "/plain",
      400,
      "plain: the body of 5 bytes says it is JSON, but it cannot be parsed. Send well-formed JSON in UTF-8.",
    ],
  ])("sent to %s is answered with %d", async (path, status, detail) => {
    await using mock = await startMock(document);
    const headers = { "content-type": "application/json" };
    const response = await fetch(mock.url + path, { method: "POST", headers, body: '{"a":' });
    expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ detail })]);
    expect(mock.requests[0]?.violations.map(({ code }) => code)).toEqual(["malformed-json"]);
  });
});
