import type { Json } from "@specwright/openapi";
import { expect, test } from "vitest";
import { excerpts } from "./excerpts.ts";

const LONG = { type: "string", description: "long ".repeat(80) };

test.each<[name: string, rule: string, before: Json | undefined, after: Json | undefined, want: unknown[]]>([
  [
    "both have it",
    "maxLength",
    { type: "string", maxLength: 5 },
    { type: "string", maxLength: 4 },
    [{ maxLength: 5 }, { maxLength: 4 }],
  ],
  [
    "it is added",
    "format",
    { type: "string" },
    { type: "string", format: "uuid" },
    [{ type: "string" }, { type: "string", format: "uuid" }],
  ],
  ["it goes", "format", { format: "uuid", type: "string" }, {}, [{ format: "uuid", type: "string" }, {}]],
  ["it is added to much", "format", LONG, { ...LONG, format: "uuid" }, [undefined, { format: "uuid" }]],
  ["much has no word about it", "property", LONG, LONG, ["type, description", "type, description"]],
  ["there was nothing", "maxLength", undefined, { type: "string", maxLength: 4 }, [undefined, { maxLength: 4 }]],
  ["there was anything", "maxLength", true, { maxLength: 4 }, [true, { maxLength: 4 }]],
])("%s", (_, rule, before, after, want) => {
  expect(excerpts(before, after, rule)).toEqual(want);
});
