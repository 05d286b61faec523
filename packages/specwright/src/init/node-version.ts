import { NODE } from "./tools.ts";

/** Names that always lead to a version that is new enough. Other names are of older versions, or of none that we know. */
const NEW_ENOUGH: ReadonlySet<string> = new Set(["node", "stable", "latest", "current", "lts/*", "lts/krypton"]);

/** The oldest version of Node.js that the engine runs on, such as 24.18. */
export const OLDEST_NODE: string = NODE.replace(">=", "");

/**
 * Whether what .nvmrc names is a version that the engine runs on.
 * @param text what the file holds; `24` means the newest of them
 */
export function runsEngine(text: string): boolean {
  const name = text.trim();
  if (NEW_ENOUGH.has(name)) return true;
  const numbers = /^v?(\d+)(?:\.(\d+|x))?(?:\.(?:\d+|x))?$/.exec(name);
  if (numbers === null) return false;
  const [major = 0, minor = 0] = OLDEST_NODE.split(".").map(Number);
  const [, ownMajor, ownMinor] = numbers;
  if (Number(ownMajor) !== major) return Number(ownMajor) > major;
  return ownMinor === undefined || ownMinor === "x" || Number(ownMinor) >= minor;
}
