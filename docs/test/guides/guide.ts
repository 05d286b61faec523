import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { REPOSITORY } from "./providers.ts";

const CONTENT = "docs/src/content/docs";

/** A page with steps that a reader takes: a guide, or one to start with. */
export interface Guide {
  /** Its folder and its name: `guides/pagination`. */
  readonly name: string;
  /** Its path from the root of the repository. */
  readonly path: string;
  readonly markdown: string;
}

/** The guides of the site, and the pages to start with. */
export function guides(): Guide[] {
  return globSync(`${CONTENT}/{guides,start}/*.md`, { cwd: REPOSITORY })
    .sort()
    .map((path) => guideAt(path));
}

export function guideAt(path: string): Guide {
  return {
    name: relative(CONTENT, path).replace(/\.md$/, ""),
    path,
    markdown: readFileSync(join(REPOSITORY, path), "utf8"),
  };
}
