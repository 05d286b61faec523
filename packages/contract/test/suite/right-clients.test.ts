import { describe, expect, it } from "vitest";
import { runContract } from "../../src/index.ts";
import { fixtureContract } from "./fixture-client.ts";

const done = { "204": { description: "x" } };
const post = (content: object, more: object = {}): object => ({
  post: { operationId: "send", requestBody: { required: true, content }, responses: done, ...more },
});
const object = (properties: object, more: object = {}): object => ({ schema: { type: "object", properties, ...more } });
const note = object({ note: { type: "string" } });
const json = "application/json";
const form = "application/x-www-form-urlencoded";
const schemaOfBody = "#/paths/~1things/post/requestBody/content/application~1json/schema";
const get = (parameters: readonly object[]): object => ({ get: { operationId: "send", parameters, responses: done } });
const named = (place: string, name: string, pattern: string): object => ({
  in: place,
  name,
  required: true,
  schema: { type: "string", pattern },
});

/** Whatever of a client that is right is no pass, with its reason. */
async function notPassed(item: object, path = "/things"): Promise<string[]> {
  const root = { openapi: "3.1.0", info: { title: "Right", version: "1" }, paths: { [path]: item } };
  const { matrix } = await runContract(fixtureContract(root), { seed: 1, runs: 5 });
  const cells = matrix.operations.flatMap((operation) => Object.values(operation.cells).flat());
  return cells.filter(({ state }) => state !== "pass").map(({ key, state, reason }) => `${state} ${key}: ${reason}`);
}

describe("a client that is right", () => {
  it.each<[string, object, string?]>([
    ["sends a form without fields", post({ [form]: note })],
    [
      "sends no form, where it may be left out",
      { post: { operationId: "send", requestBody: { content: { [form]: note } }, responses: done } },
    ],
    ["sends a closed form, which has no fields ever", post({ [form]: object({}, { additionalProperties: false }) })],
    ["sends a text behind a lookahead", get([named("path", "id", "^(?!tmp)[a-z]+$")]), "/things/{id}"],
    ["sends a text behind two", get([named("query", "q", "^(?=.*[A-Z])(?=.*\\d).{8,}$")])],
    ["sends texts of several types", post({ "text/plain": { schema: { type: "string" } }, "text/csv": {} })],
    ["sends an object as text", post({ "text/plain": object({ a: { type: "integer" } }, { required: ["a"] }) })],
    [
      "sends a form with parts in brackets that must not be empty",
      post({
        [form]: {
          ...object(
            {
              profile: { type: "object", properties: { name: { type: "string" } } },
              rows: { type: "array", items: { type: "object", properties: { id: { type: "integer" }, on: {} } } },
              flags: { type: "object", additionalProperties: { type: "boolean" } },
            },
            { required: ["profile", "rows", "flags"] },
          ),
          encoding: Object.fromEntries(["profile", "rows", "flags"].map((name) => [name, { style: "deepObject" }])),
        },
      }),
    ],
    ...["multipart/form-data", "multipart/mixed", "multipart/related"].map((type): [string, object] => [
      `sends the parts of ${type}`,
      post({ [type]: object({ file: { type: "string" }, tags: { type: "array", items: {} } }) }),
    ]),
    ...[
      "image/png, image/jpeg",
      "image/png",
      "image/*",
      "image/*, image/png",
      "application/octet-stream, text/*",
      "*/*",
      "text/csv; charset=utf-8",
    ].map((contentType): [string, object] => [
      `sends a part of ${contentType}`,
      post({
        "multipart/form-data": {
          ...object({ file: { type: "string" }, all: { type: "array", items: { type: "string" } } }),
          encoding: { file: { contentType }, all: { contentType } },
        },
      }),
    ]),
    ["sends JSON with parameters", post({ "application/json; charset=utf-8": note })],
    [
      "sends versions that only a parameter tells apart",
      post({
        "application/vnd.x+json;version=1": object({ a: { type: "string" } }, { required: ["a"] }),
        "application/vnd.x+json;version=2": object({ b: { type: "boolean" } }, { required: ["b"] }),
      }),
    ],
    ["sends anything", post({ "*/*": {} })],
    ["sends bytes of a range", post({ "image/*": {} })],
    ["sends bytes of two ranges", post({ "image/*": {}, "audio/*": {} })],
    [
      "sends no body with GET",
      { get: { operationId: "send", requestBody: { content: { [json]: note } }, responses: done } },
    ],
    [
      "sends the query that belongs to a path",
      get([{ in: "query", name: "q", schema: { type: "string" } }]),
      "/things?view=full",
    ],
  ])("%s, and all of it passes", async (_, item, path) => {
    expect(await notPassed(item, path)).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      "sends a list as a form, which has no fields for it",
      post({ [json]: { schema: { type: "array" } }, [form]: { schema: { type: "array" } } }),
      ["minimal request as", "maximal request as", "random requests as", "body"].map(
        (what) =>
          `blind ${what} ${form}${what === "body" ? " values" : ""}: no value can be made for #/paths/~1things/post/requestBody/content/application~1x-www-form-urlencoded/schema: a form has fields, and only an object has such`,
      ),
    ],
    [
      "sends XML, which nobody reads",
      post({ "application/xml": note }),
      [
        "blind body application/xml values: the mock takes any body of type application/xml: it judges JSON, forms and text",
      ],
    ],
    [
      "sends a text or a list of texts, which are one where the list has one item",
      get([
        {
          in: "query",
          name: "q",
          required: true,
          schema: { items: {}, oneOf: [{ type: "array", minItems: 1, maxItems: 1 }, { type: "string" }] },
        },
      ]),
      ["blind query q type: type (string) should be invalid, but Ajv disagrees"],
    ],
    [
      "sends bytes beside JSON, which nobody reads",
      post({ [json]: note, "application/octet-stream": { schema: { type: "string", format: "binary" } } }),
      [
        "blind body application/octet-stream values: the mock takes any body of type application/octet-stream: it judges JSON, forms and text",
      ],
    ],
    [
      "sends a text whose pattern takes too long on others",
      get([{ in: "query", name: "q", schema: { type: "string", pattern: "^(\\w|\\w+)+!$", maxLength: 40 } }]),
      [
        'blind query q maxLength: maxLength (41 characters) cannot be judged: The pattern "^(\\\\w|\\\\w+)+!$" takes more than 100 ms for a text of 41 characters. Write it so that a text can be matched in one way only: no repetition in a repetition.',
      ],
    ],
  ])("%s: a blind spot with its reason", async (_, item, want) => {
    expect(await notPassed(item)).toEqual(want);
  });

  it("cannot be tried where a schema leads back to itself, which is said", async () => {
    const schema = { anyOf: [{ type: "string", maxLength: 5 }, { $ref: schemaOfBody }] };
    const found = await notPassed(post({ [json]: { schema } }));
    expect(found).toContainEqual(
      expect.stringContaining("blind 204: The schemas of this operation refer to each other"),
    );
    expect(found.filter((line) => !line.startsWith("blind "))).toEqual([]);
  });

  it("cannot be tried where no value is found, which is said", async () => {
    const found = await notPassed(get([named("query", "q", "^(?=b)a$")]));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => !/^blind .*: no (value can be made|text fits)/.test(line))).toEqual([]);
  });
});
