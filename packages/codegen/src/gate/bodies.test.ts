import { describe, expect, it } from "vitest";
import { type GateCase, gateLines } from "../../test/support/gate-lines.ts";

const TABLE: readonly GateCase[] = [
  {
    name: "media types of all kinds",
    given: `paths: { /a: { post: { operationId: x, requestBody: { content: { application/vnd.a.v1+json: {}, "text/plain; charset=utf-8": {}, "*/*": {}, "image/*": {}, 'multipart/mixed;boundary="a b"': {} } }, responses: { "200": {}, 4XX: {}, default: {}, x-note: 1 } } } }`,
    want: [],
  },
  {
    name: "a body that is none",
    given: `paths:\n  /a:\n    post:\n      operationId: x\n      requestBody: json`,
    want: ["8:7 structure: this is not a request body"],
  },
  {
    name: "a body that GET must not have",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      requestBody: { required: true, content: {} }`,
    want: ["8:7 body-on-get: GET needs a body here, which fetch refuses to send"],
  },
  {
    name: "a body that GET may leave out",
    given: `paths: { /a: { get: { operationId: x, requestBody: { content: {} } } } }`,
    want: ["4:39 body-on-get: GET may have a body here, which fetch refuses to send"],
  },
  {
    name: "a media type that is none",
    given: `paths:\n  /a:\n    post:\n      operationId: x\n      requestBody:\n        content:\n          json: {}\n          "a/b'; c": {}\n          "a/b\\r\\nX: y": {}`,
    want: [
      `10:11 media-type-invalid: "json" is not a media type`,
      `11:11 media-type-invalid: "a/b'; c" is not a media type`,
      `12:11 media-type-invalid: "a/b\\r\\nX: y" is not a media type`,
    ],
  },
  {
    name: "a media type object that is none",
    given: `paths:\n  /a:\n    post:\n      operationId: x\n      requestBody: { content: { a/b: 1 } }`,
    want: ["8:33 structure: this is not a media type object"],
  },
  {
    name: "content that is none",
    given: `paths:\n  /a:\n    post:\n      operationId: x\n      requestBody: { content: [] }\n      responses: { "200": { content: 1 } }`,
    want: ["8:22 structure: this is not a map of media types", "9:29 structure: this is not a map of media types"],
  },
  {
    name: "responses that are none",
    given: `paths:\n  /a:\n    get: { operationId: x, responses: [] }\n    put: { operationId: y, responses: { "200": ok } }`,
    want: ["6:28 structure: this is not a map of responses", "7:41 structure: this is not a response"],
  },
  {
    name: "a status that is none",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      responses:\n        ok: {}\n        "600": {}\n        20X: {}\n        4xx: {}`,
    want: [
      `9:9 status-invalid: "ok" is not a status`,
      `10:9 status-invalid: "600" is not a status`,
      `11:9 status-invalid: "20X" is not a status`,
      `12:9 status-invalid: "4xx" is not a status`,
    ],
  },
];

describe("checkBodies", () => {
  it.each(TABLE)("$name", ({ given, want }) => {
    expect(gateLines(given)).toEqual(want.length > 0 ? want : ["no problem"]);
  });
});
