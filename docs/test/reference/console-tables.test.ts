import { expect, it } from "vitest";
import { consoleTables } from "../../make/reference/console-tables.ts";

const PRINTED = `
One call (15 rounds)
┌─────────┬──────┐
│ (index) │ us   │
├─────────┼──────┤
│ fetch   │ 29.9 │
│ 'a b'   │ 3    │
└─────────┴──────┘
And more.
`;

it("makes tables of what is printed, and sentences of the rest", () => {
  expect(consoleTables(PRINTED)).toBe(`One call (15 rounds)

| What | us |
| --- | --- |
| fetch | 29.9 |
| a b | 3 |

And more.`);
});
