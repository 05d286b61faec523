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
const last = ["style: lastItem", "in: query", "parameter: after"];
const charges = ["style: lastItem", "in: query", "parameter: starting_after", "items: data"];
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
    ['4:7 settings: the pages of listMarked, whose style is cursor, need "next"'],
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
      "7:7 settings: pay has a success that is not JSON, so it has no pages",
    ],
  ],
  [
    "settings of other styles",
    "listNumbered",
    [...page, "items: data.items", "next: meta.next", "id: id"],
    [
      '8:7 settings: "next" means nothing for the pages of listNumbered, whose style is page',
      '9:7 settings: "id" means nothing for the pages of listNumbered, whose style is page',
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
    [...page, "items: data.items", "end: 3"],
    ['8:7 settings: operations.listNumbered.pagination has no setting "end"'],
  ],
  ["the last item of an array", "listThings", [...last, 'items: ""', "size: limit"], ["no problem"]],
  ["an id deep inside of the last item", "listThings", [...last, 'items: ""', "id: meta.key"], ["no problem"]],
  [
    "the last item that is the id",
    "listArray",
    ["style: lastItem", "in: query", "parameter: page", 'items: ""', 'id: ""'],
    ["no problem"],
  ],
  ["the last item, and whether there are more", "listCharges", [...charges, "more: has_more"], ["no problem"]],
  [
    "a next URL",
    "listCharges",
    ["style: nextUrl", "items: data", "next: next", "total: count", "size: limit"],
    ["no problem"],
  ],
  [
    "a next URL whose name has dots",
    "listCharges",
    ["style: nextUrl", "items: data", 'next: "@odata.nextLink"'],
    ["no problem"],
  ],
  ["links in the header", "listThings", ["style: link", 'items: ""'], ["no problem"]],
  [
    "an item without an id",
    "listMarked",
    [...last, "items: data.items"],
    ['4:7 settings: an item of listMarked has no value at "id"'],
  ],
  [
    "an item without the id that is named",
    "listThings",
    [...last, 'items: ""', "id: meta.id"],
    ['8:7 settings: an item of listThings has no value at "meta.id"'],
  ],
  [
    "a flag that is no boolean",
    "listCharges",
    [...charges, "more: count"],
    ['8:7 settings: the answer of listCharges has no boolean at "count"'],
  ],
  [
    "a flag that is not there",
    "listCharges",
    [...charges, "last: last"],
    ['8:7 settings: the answer of listCharges has no boolean at "last"'],
  ],
  [
    "a next URL that is no text",
    "listCharges",
    ["style: nextUrl", "items: data", "next: count"],
    ['6:7 settings: the answer of listCharges has no text at "count"'],
  ],
  [
    "a next URL that is not said",
    "listCharges",
    ["style: nextUrl", "items: data"],
    ['4:7 settings: the pages of listCharges, whose style is nextUrl, need "next"'],
  ],
  [
    "a parameter that is not said",
    "listNumbered",
    ["style: page", "items: data.items"],
    [
      '4:7 settings: the pages of listNumbered, whose style is page, need "in"',
      '4:7 settings: the pages of listNumbered, whose style is page, need "parameter"',
    ],
  ],
  [
    "a parameter beside URLs",
    "listThings",
    ["style: link", 'items: ""', "in: query", "parameter: after", "more: more"],
    [
      '6:7 settings: "in" means nothing for the pages of listThings, whose style is link',
      '7:7 settings: "parameter" means nothing for the pages of listThings, whose style is link',
      '8:7 settings: "more" means nothing for the pages of listThings, whose style is link',
      '8:7 settings: the answer of listThings has no boolean at "more"',
    ],
  ],
  [
    "URLs of another method than GET",
    "search",
    ["style: link", "items: data.items"],
    ["4:7 settings: the pages of search have URLs, and its method is POST"],
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

  it.each([
    [
      "listNumbered: { pagination: { style: page, in: query, parameter: p, items: data } }",
      ["It has page, size.", "Give a dotted path of properties that the description has."],
    ],
    [
      "listArray: { pagination: { style: page, items: '', first: 0, parameter: page } }",
      ["Add it: in: query, or body"],
    ],
    [
      "search: { pagination: { style: link, items: data.items } }",
      ["A URL is followed with GET alone. Remove the pagination."],
    ],
    [
      "listThings: { pagination: { style: link, items: '', next: id } }",
      ["It is for cursor, nextUrl.", "Give a dotted path of properties that the description has."],
    ],
    [
      "listArray: { pagination: { style: lastItem, in: query, parameter: page, items: '' } }",
      ["Add it: id: <path in an item>"],
    ],
  ])("says what to do: %s", (text, want) => {
    const lines = problemsOf(() => modelOf(description, `operations: { ${text} }`)).split("\n");
    expect(lines.filter((line) => line.startsWith("    ")).map((line) => line.trim())).toEqual(want);
  });
});
