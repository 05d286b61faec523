import type { Page } from "../page.ts";

/** Settings, commands, rules, and the API of each engine package. */
export async function referencePages(_repository: string): Promise<readonly Page[]> {
  return [];
}
