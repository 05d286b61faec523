/** A text with what it lacked, and what that was. */
export interface Completed {
  readonly text: string;
  readonly added: readonly string[];
}

/**
 * A .gitignore with the lines that it lacks.
 * @param packages the folder of the packages: only what is built there is ignored, for a repository may keep its own
 */
export function completedIgnore(own: string, wanted: string, packages: string): Completed {
  const there = new Set(own.split(/\r?\n/).map(plain));
  const built = `${packages}/*/dist/`;
  const added = wanted
    .split("\n")
    .filter((line) => line !== "" && !there.has(plain(line)))
    .map((line) => (line === "dist/" ? built : line))
    .filter((line) => !there.has(plain(line)));
  if (added.length === 0) return { text: own, added };
  const end = own.includes("\r\n") ? "\r\n" : "\n";
  const before = own === "" || own.endsWith("\n") ? own : `${own}${end}`;
  return { text: `${before}${added.map((line) => `${line}${end}`).join("")}`, added };
}

/** A line without what changes nothing: a slash at its end, and `**` before it. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/^\*\*\//, "")
    .replace(/^\/(?=.*\/.)/, "")
    .replace(/\/(\*\*)?$/, "");
}
