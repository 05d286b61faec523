// ARCHITECTURE.md names files: each is there, and where it promises a whole list, none is missing.
import { repositoryFiles, repositoryText } from "@specwright/testing";
import { describe, expect, it } from "vitest";

const PAGE = repositoryText("ARCHITECTURE.md");

/** `a/{b,c}.ts` is `a/b.ts` and `a/c.ts`. */
function expanded(path: string): string[] {
  const [, before = "", inside, after = ""] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return inside === undefined ? [path] : inside.split(",").map((part) => `${before}${part}${after}`);
}

/** Every file that the page names, by its path or by the end of it. */
const named = [...PAGE.matchAll(/`((?:[\w-]+\/)*(?:[\w-]+|\{[\w,-]+\})\.ts)`/g)].flatMap(([, path = ""]) =>
  expanded(path),
);
const files = repositoryFiles("packages", "scripts", "docs");

describe("ARCHITECTURE.md", () => {
  it("names files that are there", () => {
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((end) => !files.some((path) => path === end || path.endsWith(`/${end}`)))).toEqual([]);
  });

  it("names every file that knows a style of parameters", () => {
    const style = /\b(deepObject|spaceDelimited|pipeDelimited)\b/;
    const sources = files.filter((path) => /^packages\/[^/]+\/src\/(?!gen\/).*(?<!\.test)\.ts$/.test(path));
    const knowing = sources.filter((path) => style.test(repositoryText(path)));
    expect(knowing.length).toBeGreaterThan(5);
    expect(knowing.filter((path) => !named.includes(path.replace("packages/", "")))).toEqual([]);
  });
});
