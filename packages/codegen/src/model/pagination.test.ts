import { featureText, headlinesOf, problemsOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

const [, description = ""] = featureText("pages").split(/^info: .*\n/m);

function problems(id: string, ...lines: readonly string[]): string[] {
  const text = `operations:\n  ${id}:\n    pagination:\n${lines.map((line) => `      ${line}\n`).join("")}`;
  return headlinesOf(() => modelOf(description, text)).map((line) => line.replace("specs/acme/provider.yaml:", ""));
}

const page = ["style: page", "in: query", "parameter: page"];
const cursor = ["style: cursor", "in: query", "parameter: after"];
const TABLE: readonly (readonly [name: string, id: string, lines: readonly string[], want: readonly string[]])[] = [
  ["no mistake", "listNumbered", [...page, "items: data.items"], ["no problem"]],
  [
    "a parameter that is not there",
    "listNumbered",
    ["style: page", "in: query", "parameter: pgae", "items: data.items"],
    ['6:7 settings: listNumbered has no query parameter "pgae"'],
  ],
  [
    "a size that is not there",
    "listNumbered",
    [...page, "items: data.items", "size: limit"],
    ['8:7 settings: listNumbered has no query parameter "limit"'],
  ],
  [
    "a property that the body does not have",
    "search",
    ["style: cursor", "in: body", "parameter: cursor", "items: data.items", "next: meta.next"],
    ['6:7 settings: the body of search has no "cursor"'],
  ],
  [
    "a body where there is none",
    "listMarked",
    ["style: cursor", "in: body", "parameter: after", "items: data.items", "next: meta.next"],
    ['6:7 settings: the body of listMarked has no "after"'],
  ],
  [
    "a cursor without next",
    "listMarked",
    [...cursor, "items: data.items"],
    ["4:7 settings: the pages of listMarked have a cursor that is found nowhere"],
  ],
  [
    "items that are not there",
    "listMarked",
    [...cursor, "items: data.itms", "next: meta.next"],
    ['7:7 settings: the answer of listMarked has no list at "data.itms"'],
  ],
  [
    "items that are no list",
    "listMarked",
    [...cursor, "items: data", "next: meta.next"],
    ['7:7 settings: the answer of listMarked has no list at "data"'],
  ],
  [
    "an answer that is no list",
    "listNumbered",
    [...page, 'items: ""'],
    ["7:7 settings: the answer of listNumbered has no list as a whole"],
  ],
  [
    "a cursor that is not there",
    "listMarked",
    [...cursor, "items: data.items", "next: meta.nxt"],
    ['8:7 settings: the answer of listMarked has no value at "meta.nxt"'],
  ],
  [
    "numbers that are not there",
    "listNumbered",
    [...page, "items: data.items", "pages: pages"],
    ['8:7 settings: the answer of listNumbered has no value at "pages"'],
  ],
  [
    "a success without a page",
    "pay",
    ["style: cursor", "in: query", "parameter: after", "items: data.items", "next: meta.next"],
    [
      '6:7 settings: pay has no query parameter "after"',
      "7:7 settings: pay has a success that is no JSON, and no page",
    ],
  ],
  [
    "settings of other styles",
    "listNumbered",
    [...page, "items: data.items", "next: meta.next", "total: meta.total"],
    [
      '8:7 settings: "next" means nothing for the pages of listNumbered, whose style is page',
      '9:7 settings: "total" means nothing for the pages of listNumbered, whose style is page',
    ],
  ],
  [
    "a number of pages where items are counted",
    "listCounted",
    ["style: offset", "in: query", "parameter: offset", "items: data.items", "pages: meta.pages"],
    ['8:7 settings: "pages" means nothing for the pages of listCounted, whose style is offset'],
  ],
  [
    "a style that is none",
    "listNumbered",
    ["style: pages", "in: query", "parameter: page", "items: data.items"],
    ["4:7 settings: operations.listNumbered.pagination.style must be equal to one of the allowed values"],
  ],
  [
    "a place that is none",
    "listNumbered",
    ["style: page", "in: path", "parameter: page", "items: data.items"],
    ["5:7 settings: operations.listNumbered.pagination.in must be equal to one of the allowed values"],
  ],
  [
    "a first page below zero",
    "listNumbered",
    [...page, "items: data.items", "first: -1"],
    ["8:7 settings: operations.listNumbered.pagination.first must be >= 0"],
  ],
  [
    "a key that is none",
    "listNumbered",
    [...page, "items: data.items", "last: 3"],
    ['8:7 settings: operations.listNumbered.pagination has no setting "last"'],
  ],
  [
    "no items",
    "listNumbered",
    page,
    ["3:5 settings: operations.listNumbered.pagination must have required property 'items'"],
  ],
];

describe("pagination", () => {
  it.each(TABLE)("%s", (_name, id, lines, want) => {
    expect(problems(id, ...lines)).toEqual(want);
  });

  it("says what to do", () => {
    const text = "operations: { listNumbered: { pagination: { style: page, in: query, parameter: p, items: data } } }";
    expect(
      problemsOf(() => modelOf(description, text))
        .split("\n")
        .filter((line) => line.startsWith("    ")),
    ).toEqual(["    It has page, size.", "    Give a dotted path of properties that the description has."]);
  });
});
