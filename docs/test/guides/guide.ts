import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { REPOSITORY } from "./providers.ts";

const FOLDER = "docs/src/content/docs/guides";

/** A page with steps that a reader takes. */
export interface Guide {
  /** The last part of its address: `pagination`. */
  readonly name: string;
  /** Its path from the root of the repository. */
  readonly path: string;
  readonly markdown: string;
}

/** The guides of the site. */
export function guides(): Guide[] {
  return globSync(`${FOLDER}/*.md`, { cwd: REPOSITORY })
    .sort()
    .map((path) => guideAt(path));
}

export function guideAt(path: string): Guide {
  return { name: basename(path, ".md"), path, markdown: readFileSync(join(REPOSITORY, path), "utf8") };
}
