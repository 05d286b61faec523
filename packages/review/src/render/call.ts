import type { Migration } from "../finding.ts";

/** A call as it was and as it has to be, as lines of TypeScript. */
export function callLines({ before, after }: Migration): string[] {
  return ["// before", before, ...(after === null ? ["// is gone"] : ["// after", after])];
}
