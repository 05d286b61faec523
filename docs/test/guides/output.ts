/** What differs from run to run, and how both texts say it instead. */
const BLURRED: readonly (readonly [what: RegExp, instead: string])[] = [
  [/(127\.0\.0\.1|localhost):\d+/g, "$1:PORT"],
  [/\b\d+(\.\d+)? ?(ms|s|seconds)\b/g, "TIME $2"],
  [/[ \t]+$/gm, ""],
];

/** Stands for any text in its line; alone in a line, for any lines. */
const ANY = "…";

function blurred(text: string): string {
  return BLURRED.reduce((all, [what, instead]) => all.replace(what, instead), text.trim());
}

/** Whether a program has printed what a guide shows, but for ports, times and what the guide leaves out with `…`. */
export function isAsShown(shown: string, printed: string): boolean {
  const lines = blurred(shown)
    .split("\n")
    .map((line) => (line.trim() === ANY ? "(?:.*\\n)*" : `${literal(line).replaceAll(ANY, ".*")}\\n`));
  return new RegExp(`^${lines.join("")}$`).test(`${blurred(printed)}\n`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
