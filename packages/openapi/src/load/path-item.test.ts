import { expect, it } from "vitest";
import { parse } from "yaml";
import { MemoryFolder } from "./memory-folder.ts";
import { readDocument } from "./read-document.ts";

interface Case {
  readonly name: string;
  /** The paths, which begin in the fourth line. */
  readonly given: string;
  readonly files?: { readonly [file: string]: string };
  /** The paths when references are followed. */
  readonly want: string;
  /** `line:col message` of what is left out. */
  readonly said?: readonly string[];
}

const TABLE: readonly Case[] = [
  {
    name: "operations beside a reference within the description",
    given: `/a: { $ref: "#/paths/~1b", summary: mine, put: { operationId: putA } }\n/b: { summary: yours, get: { operationId: getB } }`,
    want: `/a: { summary: mine, get: { operationId: getB }, put: { operationId: putA } }\n/b: { summary: yours, get: { operationId: getB } }`,
  },
  {
    name: "operations beside a reference into another file, with references of their own",
    given: `/a: { $ref: item.yaml, put: { parameters: [{ $ref: "#/components/parameters/P" }] } }`,
    files: {
      "item.yaml": "{ get: { parameters: [{ $ref: 'more.yaml#/Q' }] } }",
      "more.yaml": "Q: { name: q, in: query }",
    },
    want: `/a: { get: { parameters: [{ name: q, in: query }] }, put: { parameters: [{ name: p, in: query }] } }`,
  },
  {
    name: "what stands beside both references of a chain of files",
    given: `/a: { $ref: one.yaml, put: { operationId: putA } }\n/b: { $ref: one.yaml }`,
    files: {
      "one.yaml": "{ $ref: two.yaml, get: { operationId: getA } }",
      "two.yaml": "{ post: { operationId: postA } }",
    },
    want: `/a: { post: { operationId: postA }, get: { operationId: getA }, put: { operationId: putA } }\n/b: { post: { operationId: postA }, get: { operationId: getA } }`,
  },
  {
    name: "parameters of both, of which one has the name of another",
    given: `/a: { $ref: item.yaml, parameters: [{ name: p, in: query, description: mine }] }`,
    files: { "item.yaml": "{ parameters: [{ name: p, in: query }, { name: p, in: header }], get: {} }" },
    want: `/a: { parameters: [{ name: p, in: query, description: mine }, { name: p, in: header }], get: {} }`,
  },
  {
    name: "an operation of both",
    given: `/a: { $ref: item.yaml, get: { operationId: mine } }\n/b: { $ref: "#/paths/~1a", get: { operationId: nearer } }`,
    files: { "item.yaml": "{ get: { operationId: yours } }" },
    want: `/a: { get: { operationId: mine } }\n/b: { get: { operationId: nearer } }`,
    said: [
      '5:26 what "item.yaml" has as "get" also stands beside the reference',
      '6:30 what "#/paths/~1a" has as "get" also stands beside the reference',
    ],
  },
];

it.each(TABLE)("$name", ({ given, files = {}, want, said = [] }) => {
  const components = "components: { parameters: { P: { name: p, in: query } } }";
  const root = `openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n${components}\npaths:\n${given.replace(/^/gm, "  ")}`;
  const { inlined, unread, unresolved } = readDocument(
    new MemoryFolder("specs/acme", { "openapi.yaml": root, ...files }),
  );
  expect(inlined.paths).toEqual(parse(want));
  expect(unread.map(({ line, col, message }) => `${line}:${col} ${message}`)).toEqual(said);
  expect(unresolved).toEqual([]);
});
