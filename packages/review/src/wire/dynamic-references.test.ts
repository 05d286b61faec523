import { expect, test } from "vitest";
import { draftsOf, told } from "../../test/support/told.ts";

/** A list whose items are what the schema that it is used from says. */
function listOf(item: string, list = "{ $dynamicRef: '#T' }"): string {
  return `{
    paths: { /a: { get: { responses: { 200: { content: { application/json: { schema: {
      $id: 'https://acme.dev/texts', $defs: { Item: { $dynamicAnchor: T, ${item} } }, $ref: '#/components/schemas/List'
    } } } } } } } },
    components: { schemas: { List: { $id: 'https://acme.dev/list', $defs: { Any: { $dynamicAnchor: T } }, type: array, items: ${list} } } }
  }`;
}

const UNKNOWN = 'unknown: $dynamicRef "#T" refers to another schema';

test.each([
  { name: "nothing", before: listOf("type: string"), after: listOf("type: string"), want: [] },
  { name: "what is meant", before: listOf("type: string"), after: listOf("type: number"), want: [UNKNOWN] },
  {
    name: "a reference that is gone",
    before: listOf("type: string"),
    after: listOf("type: string", "{}"),
    want: [UNKNOWN],
  },
])("$name", ({ before, after, want }) => {
  expect(told(draftsOf(before, after))).toEqual(want);
});
