import { headlinesOf } from "@specwright/testing";
import { expect, it } from "vitest";
import { readOverlay } from "./overlay.ts";

const HEAD = `overlay: 1.0.0\ninfo: { title: O, version: "1" }\n`;

it.each([
  ["text alone", "hello", ['1:1 this is the text "hello", and no overlay']],
  ["no version", "actions: []", ["1:1 this overlay has no version"]],
  ["a version to come", "overlay: 2.0.0\nactions: []", ['1:1 the version "2.0.0" is not supported']],
  ["no actions", HEAD, ["1:1 this overlay has no actions"]],
  ["actions that are a word", `${HEAD}actions: nope`, ['3:1 "actions" is the text "nope", and not a list']],
  ["actions that are one", `${HEAD}actions: { target: $, update: {} }`, ['3:1 "actions" is an object, and not a list']],
  ["actions of nothing", `${HEAD}actions:`, ['3:1 "actions" is null, and not a list']],
  ["a key that there is not", `${HEAD}action: []\nactions: []`, ['3:1 an overlay has no "action"']],
  [
    "a key of info that there is not",
    `overlay: 1.0.0\ninfo:\n  name: O\nactions: []`,
    ['3:3 the info of an overlay has no "name"'],
  ],
  ["info that is a word", "overlay: 1.0.0\ninfo: O\nactions: []", ['2:1 "info" is the text "O", and not an object']],
  ["an action that is a word", `${HEAD}actions: [nope]`, ['3:11 this action is the text "nope", and not an object']],
  ["no target", `${HEAD}actions:\n  - update: {}`, ["4:5 this action has no target"]],
  [
    "a target that is none",
    `${HEAD}actions:\n  - target: 5\n    remove: true`,
    ['4:5 "target" is the number 5, and not a text'],
  ],
  ["neither update nor remove", `${HEAD}actions:\n  - target: $.a`, ["4:5 this action has neither update nor remove"]],
  [
    "remove in words",
    `${HEAD}actions:\n  - { target: $.a, remove: "yes" }`,
    ['4:20 "remove" is the text "yes", and not true or false'],
  ],
  [
    "what only a later version has",
    `${HEAD}actions:\n  - { target: $.a, copy: $.b }`,
    ['4:20 an action has no "copy" here'],
  ],
  [
    "all of it taken away",
    `${HEAD}actions:\n  - { target: $, remove: true }`,
    ["4:7 this action removes the whole description"],
  ],
  [
    "what is no query",
    `${HEAD}actions:\n  - { target: '$.a[', remove: true }`,
    [`4:7 "$.a[" is no JSONPath query: unclosed bracketed selection ('$.a[':4)`],
  ],
  [
    "a path in other words",
    `${HEAD}actions:\n  - { target: paths./a, remove: true }`,
    [`4:7 "paths./a" is no JSONPath query: expected '$', found 'p' ('paths./a':0)`],
  ],
  [
    "several mistakes",
    `${HEAD}x-note: fine\nactions:\n  - { target: $.a }\n  - { target: $.b, update: 1, x-a: fine }\n  - nope`,
    ["5:5 this action has neither update nor remove", '7:5 this action is the text "nope", and not an object'],
  ],
])("refuses %s", (_name, text, want) => {
  expect(headlinesOf(() => readOverlay("o.yaml", text))).toEqual(
    want.map((line) => line.replace(/^(\S+) /, "o.yaml:$1 overlay: ")),
  );
});

it.each([
  ["no actions yet", `${HEAD}actions: []`, []],
  [
    "what only says something",
    `overlay: 1.1.0\nextends: ./a.yaml\nx-a: 1\nactions: [{ target: $.a, description: A., update: null, x-b: 1 }]`,
    ["$.a"],
  ],
  ["what is not removed after all", `${HEAD}actions: [{ target: $.a, remove: false, update: {} }]`, ["$.a"]],
])("takes %s", (_name, text, want) => {
  expect(readOverlay("o.yaml", text).map(({ target }) => target)).toEqual(want);
});
