import type { Page } from "../page.ts";

/** What a user of one package reads: its API, its client, and where its facts come from. */
export async function providerPages(_repository: string): Promise<readonly Page[]> {
  return [];
}
