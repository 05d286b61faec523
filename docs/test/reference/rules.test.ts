// The examples of the reference break the rules that they stand for, and the mended ones do not. No rule is missing.

import { OTHER_RULES } from "@specwright/codegen/stages";
import { REVIEW_RULES } from "@specwright/review/internal";
import { REPOSITORY } from "@specwright/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { ABOUT_WORKSPACES } from "../../make/reference/rules/about-workspaces.ts";
import { around, CHANGES, SCHEMA_CHANGES } from "../../make/reference/rules/changes.ts";
import type { Files } from "../../make/reference/rules/examples.ts";
import { GENERATION_EXAMPLES, GENERATION_RULES } from "../../make/reference/rules/gate-page.ts";
import { generatedOf } from "../../make/reference/rules/generated.ts";
import { ASKED_BEFORE, LINT_EXAMPLES, LINT_RULES } from "../../make/reference/rules/lint-page.ts";
import { type Linted, lintedOf } from "../../make/reference/rules/linted.ts";
import { reviewPages, WITHOUT_EXAMPLE } from "../../make/reference/rules/review-page.ts";
import { findingOf, reviewed } from "../../make/reference/rules/reviewed.ts";

describe("rules of generation", () => {
  it("are rules of the generator, those too that are about workspaces", () => {
    expect(Object.keys(ABOUT_WORKSPACES).filter((rule) => !OTHER_RULES.some((one) => one === rule))).toEqual([]);
  });

  it("have an example each", () => {
    expect([...GENERATION_EXAMPLES.keys()].toSorted()).toEqual(GENERATION_RULES);
  });

  it.each([...GENERATION_EXAMPLES])("%s: the first breaks it, the second breaks none", (rule, { broken, mended }) => {
    expect(generatedOf(REPOSITORY, broken).said.map((one) => one.rule)).toContain(rule);
    expect(generatedOf(REPOSITORY, mended)).toEqual({ said: [], refused: false });
  });
});

describe("rules of lint", () => {
  let linted: ReadonlyMap<string, Linted>;
  beforeAll(async () => {
    linted = await lintedOf(LINT_EXAMPLES);
  });

  it("have an example each", () => {
    expect([...LINT_EXAMPLES.keys()].toSorted()).toEqual([...LINT_RULES.house, ...LINT_RULES.redocly].toSorted());
  });

  it.each([...LINT_EXAMPLES.keys()])("%s: the first breaks it, the second does not", (rule) => {
    const { broken = [], mended = [] } = linted.get(rule) ?? {};
    expect(broken.map((one) => one.rule)).toContain(rule);
    expect(mended.map((one) => one.rule)).not.toContain(rule);
  });

  it.each(Object.entries(ASKED_BEFORE))("%s is asked as %s", (_, ours) => {
    expect([...GENERATION_RULES, ...LINT_RULES.house]).toContain(ours);
  });
});

describe("findings of a review", () => {
  const sdk: readonly string[] = REVIEW_RULES.sdk;
  const review = (rule: string, before: Files, after: Files) =>
    reviewed(REPOSITORY, before, after, sdk.includes(rule) ? "sdk" : "wire");

  it("have an example each, or a reason why not", () => {
    const shown = [...CHANGES.keys(), ...SCHEMA_CHANGES.keys(), ...Object.keys(WITHOUT_EXAMPLE)];
    expect(shown.toSorted()).toEqual(Object.values(REVIEW_RULES).flat().toSorted());
  });

  it.each([...CHANGES])("%s: the change shows it, and what is mended breaks nothing", async (rule, change) => {
    const { before, after, mended } = change;
    const finding = findingOf(await review(rule, before, after), rule);
    expect(finding).toBeDefined();
    expect(mended !== undefined, "a change that is not safe can be mended").toBe(finding?.severity !== "safe");
    if (mended === undefined) return;
    const report = await review(rule, before, mended);
    expect(report.findings.filter(({ severity }) => severity !== "safe")).toEqual([]);
    expect(report.notCompared).toEqual([]);
  });

  it("name both ledgers where code breaks and the wire does not", async () => {
    const page = (await reviewPages(REPOSITORY)).find(({ path }) => path === "reference/review-rules/schema");
    const [, section = ""] = page?.body.split("## value-removed\n") ?? [];
    expect(section.split("\n")).toContain(
      '- In a body of an answer: **safe**: response 200 lost "dog". Every value that arrives was possible before. In code (`sdk`), **breaking**: what usePet answers is no longer "dog". Code that compares it with the value does not compile.',
    );
  });

  it.each([...SCHEMA_CHANGES])(
    "%s: the change of a schema shows it, in a request or in an answer",
    async (rule, schemas) => {
      const { before, after } = schemas;
      const found = await Promise.all(
        (["request", "answer"] as const).map(async (side) =>
          findingOf(await review(rule, around(before, side), around(after, side)), rule),
        ),
      );
      expect(found.some((one) => one !== undefined)).toBe(true);
    },
  );
});
