import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { largeSpec } from "../large-spec.ts";

export interface Description {
  readonly name: string;
  readonly file: string;
}

/** Resources of the descriptions that are made here, of 5 operations each. */
const SIZES = [2, 20, 70, 215];

/** Descriptions of growing size; the last is GitHub's. */
export function descriptions(folder: string, peers: string): readonly Description[] {
  const made = SIZES.map((resources) => {
    const file = join(folder, `resources-${resources}.json`);
    writeFileSync(file, JSON.stringify(largeSpec(resources), null, 2));
    return { name: `${resources * 5} operations`, file };
  });
  return [
    ...made,
    { name: "GitHub", file: join(peers, "node_modules/@octokit/openapi/generated/api.github.com.json") },
  ];
}
