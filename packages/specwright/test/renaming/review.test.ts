import { expect, it } from "vitest";
import { Comparison } from "./compare.ts";
import { KEYWORDS_ALONE } from "./descriptions.ts";
import { type Row, renamed } from "./names.ts";
import { plainName } from "./plain-name.ts";
import { descriptionOf, KINDS, sampleOf } from "./plan.ts";
import { reviewsOf } from "./stages/review.ts";

// One review of all of them: most of its time goes into one run of the compiler. Of several values that a discriminator
// loses, the report shows the first of the alphabet: there has to be one.
it("a name that is a keyword elsewhere is a name for the review", { timeout: 120_000 }, async () => {
  const rows: Row[] = [
    ...KINDS.filter((kind) => kind !== "mapping").flatMap((kind) => sampleOf(kind, "stricter")),
    { fixture: KEYWORDS_ALONE, kind: "property", old: "enum", name: "oneOf" },
    { fixture: KEYWORDS_ALONE, kind: "mapping", old: "default", name: "required" },
  ];
  const descriptions = rows.flatMap((row) =>
    [row.name, plainName(row.name)].map((name) => renamed(descriptionOf(row.fixture), { ...row, name })),
  );
  const texts = [...new Set(descriptions.map((one) => JSON.stringify(one)))];
  const reviews = await reviewsOf(texts.map((text) => JSON.parse(text)));
  const comparison = new Comparison((description) => reviews[texts.indexOf(JSON.stringify(description))] ?? {});
  const said: string[] = [];
  for (const row of rows) said.push(...(await comparison.differences(row)));
  expect(said).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
});
