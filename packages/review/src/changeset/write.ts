import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../report.ts";
import { CHANGESETS } from "./folder.ts";
import { changesetFor } from "./text.ts";

/**
 * Writes a changeset for each package that changes, and says which. A second run writes the same files again; those
 * that the base has are about other changes, and stay.
 * @param base the folder of the old version
 * @param head that of the new one, which gets them
 */
export function writeChangesets({ providers, findings }: Report, base: string, head: string): string[] {
  return providers.flatMap((provider) => {
    const own = findings.filter((one) => one.provider === provider.id);
    const file = changesetFor(provider, own);
    if (!file) return [];
    const path = freePath(base, file.name);
    mkdirSync(join(head, CHANGESETS), { recursive: true });
    writeFileSync(join(head, path), file.content);
    return [path];
  });
}

function freePath(base: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = `${CHANGESETS}/${numbered(name, number)}`;
    if (!existsSync(join(base, path))) return path;
  }
}

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  return name.replace(/\.md$/, `-${number}.md`);
}
