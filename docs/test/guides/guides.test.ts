import { join } from "node:path/posix";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { FRAGMENTS, NOT_RUN } from "./exceptions.ts";
import { type Guide, guides } from "./guide.ts";
import { Place } from "./place.ts";
import { runGuide, type Written } from "./run-guide.ts";
import { stepsOf } from "./steps.ts";
import { notRun } from "./unused.ts";

const all = guides();
const place = new Place();
const written: Written[] = [];
afterAll(() => place[Symbol.dispose]());

describe.concurrent("a guide does what it says", () => {
  it.for(all)("$name", { timeout: 180_000 }, async (guide) => {
    await runGuide(guide, place.folderOf(guide.name), { wrote: (file) => written.push(file) });
  });
});

describe("all guides", () => {
  // The compiler takes packages of one name and version for the same one, and those to start with have some of their own.
  it.for(["guides", "start"])("in %s compile, with strict types", { timeout: 180_000 }, async (folder) => {
    const programs = written.filter(({ file }) => file.startsWith(place.folderOf(`${folder}/`)));
    expect(await compile(programs, place.root)).toEqual([]);
  });

  it("have fragments only with a reason", () => {
    const found = all.map((guide) => [
      guide.name,
      stepsOf(guide).flatMap((step) => (step.kind === "fragment" ? [step.text.split("\n", 1)[0]] : [])),
    ]);
    expect(notEmpty(found)).toEqual(notEmpty(reasons(FRAGMENTS)));
  });

  it("have programs that do not run only with a reason", () => {
    expect(notEmpty(all.map((guide) => [guide.name, notRun(guide)]))).toEqual(notEmpty(reasons(NOT_RUN)));
  });

  it("lead to headings of guides that exist", () => {
    const headings = new Set(all.flatMap(headingsOf));
    const links = all.flatMap(({ name, markdown }) =>
      [...markdown.matchAll(/\]\((\.\.\/[\w./-]+\/(?:#[\w-]+)?)\)/g)].map(([, link = ""]) => join(name, link)),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => /^(guides|start)\//.test(link) && !headings.has(link))).toEqual([]);
  });
});

/** The addresses of a guide, from the root of the site. */
function headingsOf({ name, markdown }: Guide): string[] {
  const texts = [...markdown.matchAll(/^##+ (.+)$/gm)].map(([, text = ""]) => text.toLowerCase());
  return [`${name}/`, ...texts.map((text) => `${name}/#${text.replace(/[^\w -]/g, "").replaceAll(" ", "-")}`)];
}

function reasons(exceptions: typeof FRAGMENTS): unknown[][] {
  return Object.entries(exceptions).map(([guide, given]) => [guide, Object.keys(given)]);
}

function notEmpty(lists: readonly (readonly unknown[])[]): unknown {
  return Object.fromEntries(lists.filter(([, found]) => (found as unknown[]).length > 0));
}
