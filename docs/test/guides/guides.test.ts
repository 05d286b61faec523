import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { FRAGMENTS, NOT_RUN } from "./exceptions.ts";
import { guides } from "./guide.ts";
import { Place } from "./place.ts";
import { REPOSITORY } from "./providers.ts";
import { runGuide, type Written } from "./run-guide.ts";
import { stepsOf } from "./steps.ts";
import { notRun } from "./unused.ts";

const all = guides();
const place = new Place();
const written: Written[] = [];
afterAll(() => place[Symbol.dispose]());

describe.concurrent("a guide does what it says", () => {
  it.for(all)("$name", { timeout: 180_000 }, async (guide) => {
    written.push(...(await runGuide(guide, place.folderOf(guide.name))));
  });
});

describe("all guides", () => {
  it("compile, with strict types", { timeout: 180_000 }, async () => {
    expect(await compile(written, place.root)).toEqual([]);
  });

  it("have fragments only with a reason", () => {
    const found = all.map((guide) => [
      guide.name,
      stepsOf(guide.markdown).flatMap((step) => (step.kind === "fragment" ? [step.text.split("\n", 1)[0]] : [])),
    ]);
    expect(notEmpty(found)).toEqual(notEmpty(reasons(FRAGMENTS)));
  });

  it("have programs that do not run only with a reason", () => {
    expect(notEmpty(all.map((guide) => [guide.name, notRun(guide)]))).toEqual(notEmpty(reasons(NOT_RUN)));
  });

  it("lead to guides that exist", () => {
    const links = all.flatMap(({ path, markdown }) =>
      [...markdown.matchAll(/\]\(\.\.\/([\w-]+)\/[^)]*\)/g)].map(([, name]) => ({ path, name })),
    );
    const folder = join(REPOSITORY, "docs/src/content/docs/guides");
    expect(links.filter(({ name }) => !existsSync(join(folder, `${name}.md`)))).toEqual([]);
  });
});

function reasons(exceptions: typeof FRAGMENTS): unknown[][] {
  return Object.entries(exceptions).map(([guide, given]) => [guide, Object.keys(given)]);
}

function notEmpty(lists: readonly (readonly unknown[])[]): unknown {
  return Object.fromEntries(lists.filter(([, found]) => (found as unknown[]).length > 0));
}
