import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** All that a folder holds, in one order, with the content of its files and with where its links lead. */
export function* filesBelow(folder: string, path = ""): Generator<[path: string, content: string | Uint8Array]> {
  const entries = readdirSync(join(folder, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const below = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, below);
    else if (entry.isFile()) yield [below, readFileSync(join(folder, below))];
    else if (entry.isSymbolicLink()) yield* linked(folder, below);
  }
}

/** What a link leads to inside of the folder is there under its own name too, and nothing else is read of a provider. */
function* linked(folder: string, path: string): Generator<[path: string, content: string | Uint8Array]> {
  const link = join(folder, path);
  yield [`${path} ->`, readlinkSync(link)];
  const target = statSync(link, { throwIfNoEntry: false });
  if (target === undefined) return;
  yield [`${path} =`, realpathSync(link)];
  if (target.isFile()) yield [path, readFileSync(link)];
}
