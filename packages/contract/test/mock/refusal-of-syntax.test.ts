import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const error = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "string" }, message: { type: "string" } },
};

interface Sent {
  readonly body: string;
  readonly type?: string;
}

/** The answer of an operation whose one example of a refusal is about the syntax of JSON. */
async function refused(name: string, value: object, { body, type }: Sent): Promise<string> {
  const refusal = {
    description: "x",
    content: { "application/json": { schema: error, examples: { [name]: { value } } } },
  };
  const schema = { type: "object", properties: { name: { type: "string" } } };
  const post = {
    operationId: "add",
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { "204": { description: "x" }, "400": refusal },
  };
  await using mock = await startMock({
    openapi: "3.1.0",
    info: { title: "Syntax", version: "1" },
    paths: { "/x": { post } },
  });
  const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
  const init = { method: "POST", headers, body: new TextEncoder().encode(body) };
  const response = await fetch(`${mock.url}/x`, init);
  return `${response.status} ${((await response.json()) as { message: string }).message}`;
}

const json = "application/json";
const bad = { code: "parse_error", message: "body is not JSON" };

describe("a refusal blames the syntax of JSON for nothing else", () => {
  it.each<[sent: Sent, name: string, value: object, want: string]>([
    [{ body: "{", type: json }, "bad_json", bad, "400 body is not JSON"],
    [{ body: "null", type: json }, "bad_json", bad, "400 body must be object"],
    [{ body: '{"name":1}', type: json }, "bad_json", bad, "400 name must be string"],
    [{ body: "{}", type: "text/csv" }, "bad_json", bad, "400 body must be of type application/json, is text/csv"],
    [{ body: "{}" }, "bad_json", bad, "400 body must be of type application/json, is without a Content-Type"],
    [{ body: "null", type: json }, "syntax", bad, "400 body must be object"],
    [
      { body: "[]", type: json },
      "a",
      { code: "x", message: "Request body could not be parsed" },
      "400 body must be object",
    ],
    [{ body: "[]", type: json }, "a", { code: "x", message: "Problems parsing JSON" }, "400 body must be object"],
    [
      { body: "[]", type: json },
      "a",
      { code: "x", message: "Expecting value: line 1 column 1 (char 0)" },
      "400 body must be object",
    ],
    [
      { body: "{", type: json },
      "a",
      { code: "x", message: "Request body could not be parsed" },
      "400 Request body could not be parsed",
    ],
    [{ body: "[]", type: json }, "a", { code: "x", message: "The request is wrong" }, "400 body must be object"],
    [
      { body: '{"name":1}', type: json },
      "a",
      { code: "parse_error", message: "name could not be parsed" },
      "400 name could not be parsed",
    ],
  ])("%j, %s %j", async (sent, name, value, want) => {
    expect(await refused(name, value, sent)).toBe(want);
  });
});
