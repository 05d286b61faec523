import { expect, it } from "vitest";
import { parse } from "yaml";
import { applyOverlay } from "./apply.ts";
import { readOverlay } from "./overlay.ts";

const DEEP = `${"[".repeat(150)}${"]".repeat(150)}`;
const GIVEN = `
x-deep: ${DEEP}
info: { title: T, tags: [a] }
paths:
  /a:
    get:
      parameters: [{ name: id, in: path }, { name: q, in: query }, { name: r, in: query }]
`;

interface Case {
  readonly name: string;
  readonly actions: string;
  readonly want: string;
  readonly unfit?: readonly string[];
}

const TABLE: readonly Case[] = [
  {
    name: "an update merges members",
    actions: "- { target: $.info, update: { version: '1', title: U } }",
    want: "info: { title: U, tags: [a], version: '1' }",
  },
  {
    name: "an update joins lists",
    actions: "- { target: $.info, update: { tags: [b] } }",
    want: "info: { title: T, tags: [a, b] }",
  },
  {
    name: "an update of a list adds an entry",
    actions: "- { target: $.info.tags, update: b }",
    want: "info: { title: T, tags: [a, b] }",
  },
  {
    name: "an update of the root",
    actions: "- { target: $, update: { security: [] } }",
    want: "info: { title: T, tags: [a] }\nsecurity: []",
  },
  {
    name: "several targets",
    actions: "- { target: \"$.paths['/a'].get.parameters[?@.in == 'query']\", remove: true }",
    want: "paths: { /a: { get: { parameters: [{ name: id, in: path }] } } }",
  },
  {
    name: "actions one after the other",
    actions: "- { target: $.info.tags, remove: true }\n- { target: $.info, update: { tags: [c] } }",
    want: "info: { title: T, tags: [c] }",
  },
  {
    name: "what matches nothing is named, and the others apply",
    actions: "- { target: $.gone, remove: true }\n- { target: $.info.title, update: U }",
    want: "info: { title: U, tags: [a] }",
    unfit: ["o.yaml:4:5 $.gone matches nothing"],
  },
  {
    name: "what lies deep",
    actions: "- { target: $..deep, remove: true }",
    want: "{}",
    unfit: ["o.yaml:4:5 $..deep matches nothing"],
  },
  {
    name: "an object does not become a text, a list or nothing",
    actions: "- { target: $.info, update: U }\n- { target: $.*, update: [a] }\n- { target: $.info, update: null }",
    want: "{}",
    unfit: [
      'o.yaml:4:5 $.info selects an object, and the update is the text "U"',
      "o.yaml:5:5 $.* selects an object, and the update is a list",
      "o.yaml:6:5 $.info selects an object, and the update is null",
    ],
  },
  {
    name: "a member that every object seems to have",
    actions: '- { target: $.info, update: { "__proto__": { x: 1 } } }',
    want: 'info: { title: T, tags: [a], "__proto__": { x: 1 } }',
  },
];

it.each(TABLE)("$name", ({ actions, want, unfit = [] }) => {
  const text = `overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions:\n${actions.replace(/^/gm, "  ")}\n`;
  const given = parse(GIVEN);
  const result = applyOverlay(given, readOverlay("o.yaml", text));
  expect(JSON.stringify(result.description)).toBe(JSON.stringify({ ...given, ...parse(want) }));
  expect(given).toEqual(parse(GIVEN));
  expect(result.unfit.map(({ problem: { file, line, col, message } }) => `${file}:${line}:${col} ${message}`)).toEqual(
    unfit,
  );
});
