import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { BadInput } from "../bad-input.ts";
import { type Bump, covers, isBump, largest } from "../bump/bump.ts";
import { CHANGESETS } from "./folder.ts";

/**
 * What the changesets say that a change itself brings, by package; undefined where neither version keeps any. One that
 * the base has already is about earlier changes, whatever it is called by now; in one that was edited a bump counts
 * that rises by the edit.
 * @param head the folder of the new version, which holds `.changeset/`
 * @param base that of the old version
 * @throws BadInput for a changeset that cannot be read
 */
export function broughtBumps(head: string, base: string): ReadonlyMap<string, Bump> | undefined {
  const [old, now] = [base, head].map(changesets);
  if (!old && !now) return undefined;
  const known = new Set(old?.values());
  const bumps = new Map<string, Bump>();
  for (const [file, text] of now ?? []) {
    if (known.has(text)) continue;
    const before = new Map(bumpsOf(file, old?.get(file) ?? ""));
    for (const [name, bump] of bumpsOf(file, text))
      if (!covers(before.get(name) ?? "none", bump)) bumps.set(name, largest([bump, bumps.get(name) ?? "none"]));
  }
  return bumps;
}

/** The text of each changeset of a version; undefined where it keeps none. */
function changesets(root: string): Map<string, string> | undefined {
  const folder = join(root, CHANGESETS);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n")]));
}

function bumpsOf(file: string, text: string): [string, Bump][] {
  const [, head = ""] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return Object.entries(parsed(file, head)).map(([name, bump]) => {
    if (!isBump(bump)) throw unreadable(file, `"${name}" has the bump ${JSON.stringify(bump)}`);
    return [name, bump];
  });
}

function parsed(file: string, head: string): object {
  let value: unknown;
  try {
    value = parse(head) ?? {};
  } catch (error) {
    throw unreadable(file, (error as Error).message.split("\n")[0] ?? "");
  }
  if (typeof value !== "object" || value === null) throw unreadable(file, "what stands there is no list of packages");
  return value;
}

function unreadable(file: string, problem: string): BadInput {
  return new BadInput(
    `${CHANGESETS}/${file} cannot be read: ${problem}`,
    'It begins with a line ---, a line "<package>": major, minor, patch or none for each package, and a line ---.',
  );
}
