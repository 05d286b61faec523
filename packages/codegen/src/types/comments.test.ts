import { expect, it } from "vitest";
import { plainComment } from "./comments.ts";

it.each([
  ["a description alone", "* @description An id. ", "* An id. "],
  ["a description of two lines", "*\n * @description One.\n *     Two.\n ", "*\n * One.\n * Two.\n "],
  ["a paragraph", "*\n * @description One.\n *     \n *     Two.\n ", "*\n * One.\n *\n * Two.\n "],
  ["code in a description", "*\n * @description One.\n *         code\n ", "*\n * One.\n *     code\n "],
  ["a title alone", "* Pet ", "* Pet "],
  ["a title beside a description", "*\n * Pet\n * @description An animal.\n ", "* An animal. "],
  ["a format", "* Format: uuid ", "* Format: uuid "],
  [
    "a format below a description",
    "*\n * Format: uuid\n * @description An id.\n ",
    "*\n * An id.\n *\n * Format: uuid\n ",
  ],
  [
    "tags below the description",
    "*\n * @deprecated\n * @description Old.\n * @default 1\n * @example 2\n ",
    "*\n * Old.\n * @deprecated\n * @default 1\n * @example 2\n ",
  ],
  [
    "an example of two lines",
    '*\n * @example {\n *       "a": 1\n *     }\n ',
    '*\n * @example {\n *   "a": 1\n * }\n ',
  ],
  ["what the type says", "*\n * @constant\n * @enum {string}\n ", undefined],
  ["what the type says, below a description", "*\n * @description Kind.\n * @enum {string}\n ", "* Kind. "],
])("%s", (_name, given, want) => {
  expect(plainComment(given)).toBe(want);
});
