import { expect, test } from "vitest";
import { draftsOf, told } from "../../test/support/told.ts";
import { typeIn } from "./media-ranges.ts";

const body = (types: readonly string[], schema: string): string =>
  `content: { ${types.map((type) => `"${type}": { schema: ${schema} }`).join(", ")} }`;
const MESSAGES = {
  sent: (content: string) => `requestBody: { ${content} }, responses: {}`,
  received: (content: string) => `responses: { 200: { ${content} } }`,
};
const described = (way: "sent" | "received", types: readonly string[], schema = "{ type: string }"): string =>
  `{ paths: { /a: { post: { ${MESSAGES[way](body(types, schema))} } } } }`;

const TABLE: readonly {
  readonly way: "sent" | "received";
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly want: readonly string[];
  readonly shown?: string;
}[] = [
  {
    way: "received",
    before: ["*/*"],
    after: ["application/json"],
    want: ["safe: response 200: */* became application/json"],
  },
  { way: "received", before: ["application/json"], after: ["*/*"], want: ["safe: response 200: */* was added"] },
  {
    way: "received",
    before: ["image/*"],
    after: ["application/json"],
    want: ["breaking: response 200: image/* was removed", "safe: response 200: application/json was added"],
    shown: "image/png",
  },
  {
    way: "sent",
    before: ["application/json"],
    after: ["application/*"],
    want: ["safe: the request body: application/* was added"],
  },
  {
    way: "sent",
    before: ["application/*"],
    after: ["application/json"],
    want: ["breaking: the request body: application/* was removed"],
    shown: "application/xml",
  },
  {
    way: "sent",
    before: ["*/*"],
    after: ["application/*", "image/*"],
    want: ["breaking: the request body: */* was removed"],
    shown: "audio/mpeg",
  },
];

test.each(TABLE)("$way $before → $after", ({ way, before, after, want, shown }) => {
  const drafts = draftsOf(described(way, before), described(way, after));
  expect(told(drafts)).toEqual(want);
  expect(JSON.stringify(drafts.map(({ witness }) => witness?.value ?? null))).toContain(shown ?? "null");
});

test("what a range says of values is compared with what its types say", () => {
  const [range, type] = [
    described("received", ["*/*"], "{ type: integer }"),
    described("received", ["application/json"]),
  ];
  expect(told(draftsOf(range, type)).filter((text) => text.startsWith("breaking"))).toEqual([
    'breaking: response 200 may be a string: "text"',
  ]);
  expect(told(draftsOf(type, range)).filter((text) => text.startsWith("breaking"))).toEqual([
    "breaking: response 200 may be a number: 1",
  ]);
});

test.each([
  ["application/json", [], "application/json"],
  ["application/*", [], "application/json"],
  ["application/*", ["application/json", "application/xml"], "application/octet-stream"],
  ["*/*", ["application/*"], "audio/mpeg"],
  ["model/*", [], "model/octet-stream"],
] as const)("%s beside %j: %s", (range, others, want) => {
  expect(typeIn(range, others)).toBe(want);
});
