import { expect, test } from "vitest";
import { draftsOf, told } from "../../test/support/told.ts";

const DONE = "204: { description: Done. }";
const BODY = "200: { description: A body., content: { application/json: { schema: { type: object } } } }";

interface Path {
  readonly path: string;
  readonly methods?: readonly string[];
  readonly responses?: string;
  /** Schemas of the parameters in the path. */
  readonly slots?: { readonly [name: string]: string };
}

function described(...paths: readonly Path[]): string {
  const items = paths.map(({ path, methods = ["get"], responses = DONE, slots = {} }) => {
    const parameters = Object.entries(slots).map(
      ([name, schema]) => `{ name: ${name}, in: path, required: true, schema: ${schema} }`,
    );
    const operation = `{ parameters: [${parameters.join()}], responses: { ${responses} } }`;
    return `"${path}": { ${methods.map((method) => `${method}: ${operation}`).join(", ")} }`;
  });
  return `{ paths: { ${items.join(", ")} } }`;
}

const byName: Path = { path: "/a/{q}", slots: { q: "{ type: string }" } };
const byNumber: Path = { path: "/a/{q}", slots: { q: "{ type: integer }" } };

/** Paths that come, and paths that go. */
const TABLE: readonly {
  readonly name: string;
  readonly old: readonly Path[];
  readonly more: Path;
  readonly come: readonly string[];
  readonly gone: readonly string[];
}[] = [
  {
    name: "other answers",
    old: [byName],
    more: { path: "/a/new", responses: BODY },
    come: ["unknown: GET /a/new was added, and answers what GET /a/{q} answered"],
    gone: ["breaking: GET /a/new was removed"],
  },
  {
    name: "the same answers",
    old: [byName],
    more: { path: "/a/new" },
    come: ["safe: GET /a/new was added, and answers what GET /a/{q} answered"],
    gone: ["unknown: GET /a/new was removed"],
  },
  {
    name: "what was no value of the template",
    old: [byNumber],
    more: { path: "/a/new", responses: BODY },
    come: ["safe: GET /a/new was added"],
    gone: ["breaking: GET /a/new was removed"],
  },
  {
    name: "a text that is a number",
    old: [byNumber],
    more: { path: "/a/7", responses: BODY },
    come: ["unknown: GET /a/7 was added, and answers what GET /a/{q} answered"],
    gone: ["breaking: GET /a/7 was removed"],
  },
  {
    name: "a method that the new path lacks",
    old: [{ ...byName, methods: ["post"] }],
    more: { path: "/a/new" },
    come: ["unknown: POST /a/new is no longer a call of POST /a/{q}", "safe: GET /a/new was added"],
    gone: ["breaking: GET /a/new was removed"],
  },
  {
    name: "two templates",
    old: [{ path: "/a/{q}/c", slots: { q: "{ type: string }" } }],
    more: { path: "/a/b/{z}", slots: { z: "{ type: string }" }, responses: BODY },
    come: ["unknown: GET /a/b/{z} was added, and answers what GET /a/{q}/c answered"],
    gone: ["breaking: GET /a/b/{z} was removed"],
  },
  {
    name: "a part of a segment",
    old: [{ path: "/a/{q}.json", slots: { q: "{ type: string }" } }],
    more: { path: "/a/new.json", responses: BODY },
    come: ["unknown: GET /a/new.json was added, and answers what GET /a/{q}.json answered"],
    gone: ["breaking: GET /a/new.json was removed"],
  },
  {
    name: "another ending of a segment",
    old: [{ path: "/a/{q}.json", slots: { q: "{ type: string }" } }],
    more: { path: "/a/new.xml", responses: BODY },
    come: ["safe: GET /a/new.xml was added"],
    gone: ["breaking: GET /a/new.xml was removed"],
  },
  {
    name: "a template below a concrete path",
    old: [{ path: "/a/new" }],
    more: { ...byName, responses: BODY },
    come: ["safe: GET /a/{q} was added"],
    gone: ["breaking: GET /a/{q} was removed"],
  },
  {
    name: "more segments",
    old: [byName],
    more: { path: "/a/new/b", responses: BODY },
    come: ["safe: GET /a/new/b was added"],
    gone: ["breaking: GET /a/new/b was removed"],
  },
];

test.each(TABLE)("$name", ({ old, more, come, gone }) => {
  const [before, after] = [described(...old), described(...old, more)];
  expect({ come: told(draftsOf(before, after)), gone: told(draftsOf(after, before)) }).toEqual({ come, gone });
});

test("a method of a path that is known takes nothing away", () => {
  const template = { ...byName, methods: ["get", "put"] };
  const [before, after] = [["get"], ["get", "put"]].map((methods) => described(template, { path: "/a/new", methods }));
  expect(told(draftsOf(before ?? "", after ?? ""))).toEqual(["safe: PUT /a/new was added"]);
});

test("says why", () => {
  const [draft] = draftsOf(described(byName), described(byName, { path: "/a/new", responses: BODY }));
  expect(draft?.why).toBe(
    '"new" was a value of `q`, so GET /a/new was a call of GET /a/{q}. The answer is another now: response 204 was removed. The description does not say whether such a value exists.',
  );
});
