// Some styles separate values by a sign that stays the same when it is encoded. A server would read one value as two.
import { expect, test } from "vitest";
import { styledWriter } from "../../src/codegen-v1.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import type { StylesByLocation } from "../../src/request/parameter-style.ts";
import { rejection } from "../support/acme.ts";
import { sent } from "../support/sent.ts";

const PATH = "/things/{id}";

interface Case {
  readonly styles: StylesByLocation;
  readonly input: AnyInput;
  readonly want: string;
}

const pipes: StylesByLocation = { query: { a: { style: "pipeDelimited", explode: false } } };
const spaces: StylesByLocation = { query: { a: { style: "spaceDelimited", explode: false } } };
const reserved: StylesByLocation = { query: { a: { style: "form", explode: false, allowReserved: true } } };
const deep: StylesByLocation = { query: { a: { style: "deepObject", explode: true } } };
const label: StylesByLocation = { path: { id: { style: "label", explode: true } } };
const header: StylesByLocation = { headers: { h: { explode: true } } };
const cookie: StylesByLocation = { cookies: { c: { style: "form" } } };

test.each<Case>([
  { styles: pipes, input: { query: { a: ["x|y", "z"] } }, want: '"x|y" would be torn at "|"' },
  { styles: pipes, input: { query: { a: { "k|l": 1 } } }, want: '"k|l" would be torn at "|"' },
  ...["a][b", "a[b]", "a]", "[", ""].flatMap((key) => [
    { styles: deep, input: { query: { a: { [key]: 1 } } }, want: `"${key}" would be torn at "[]"` },
    { styles: deep, input: { query: { a: { b: [{ [key]: 1 }] } } }, want: `"${key}" would be torn at "[]"` },
  ]),
  { styles: spaces, input: { query: { a: ["x y"] } }, want: '"x y" would be torn at " "' },
  { styles: reserved, input: { query: { a: ["x,y"] } }, want: '"x,y" would be torn at ","' },
  { styles: label, input: { path: { id: ["1.5", "2"] } }, want: '"1.5" would be torn at "."' },
  { styles: header, input: { headers: { h: { a: "1,b=2" } } }, want: '"1,b=2" would be torn at ","' },
  { styles: cookie, input: { cookies: { c: ["x,y"] } }, want: '"x,y" would be torn at ","' },
])("$want", async ({ styles, input, want }) => {
  const path = input.path ? PATH : "/things";
  const error = await rejection(sent(input, { path, styled: styledWriter(styles) }));
  expect([error.name, error.message.replace(/, which.*/, "")]).toEqual([
    "InputError",
    `getThing was not sent: ${want}`,
  ]);
});

test.each<Case>([
  { styles: pipes, input: { query: { a: ["x", "z"] } }, want: "?a=x%7Cz" },
  { styles: pipes, input: { query: { a: "x|y" } }, want: "?a=x%7Cy" },
  { styles: pipes, input: { query: { a: ["x y,z"] } }, want: "?a=x%20y%2Cz" },
  { styles: spaces, input: { query: { a: ["x|y", "z"] } }, want: "?a=x%7Cy%20z" },
  { styles: { query: { a: { explode: false } } }, input: { query: { a: ["x,y", "z"] } }, want: "?a=x%2Cy,z" },
  { styles: { path: { id: { style: "label" } } }, input: { path: { id: ["1.5", "2"] } }, want: "/.1.5,2" },
  { styles: label, input: { path: { id: 1.5 } }, want: "/.1.5" },
])("$want is sent", async ({ styles, input, want }) => {
  const request = await sent(input, { path: input.path ? PATH : "/things", styled: styledWriter(styles) });
  expect(request.url).toBe(`https://acme.test/v1/things${want}`);
});
