import { spelled } from "./hidden.ts";

/**
 * Text of a description within a line of a terminal or a log: it stays on its line, has no colours and no direction of
 * its own, and is no command of a CI that reads the log.
 */
export function asLine(text: string): string {
  // GitHub takes `::` for a command at the beginning of a line, and `##[` anywhere.
  return spelled(text)
    .replace(/^(\s*):(?=:)/, "$1\\u003a")
    .replaceAll("##[", "##\\u005b");
}
