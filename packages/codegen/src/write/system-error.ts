import { relative, sep } from "node:path";
import { SpecError } from "@specwright/openapi/diagnostic";

/** What the platform's codes mean for who generates, and what to do. */
const MEANING: { readonly [code: string]: readonly [message: string, hint: string] } = {
  ENOSPC: ["the disk is full", "Make room, then generate again: what is missing is completed."],
  EDQUOT: ["your share of the disk is full", "Make room, then generate again: what is missing is completed."],
  EACCES: ["you may not read or write here", "Give yourself the right to, then generate again."],
  EPERM: ["you may not read or write here", "Give yourself the right to, then generate again."],
  EROFS: ["this disk can be read only", "Make it writable, or generate in a copy on another disk."],
  ENOTDIR: ["a file stands where a folder has to be", "Move it away, then generate again."],
  EISDIR: ["a folder stands where a file has to be", "Move it away, then generate again."],
  ENOENT: ["this is not there any more", "Generate again, and let nothing else change the package meanwhile."],
  ELOOP: ["this link leads back to itself", "Replace it by what it should lead to, then generate again."],
};

/**
 * Runs what reads or writes files of a workspace.
 * @throws SpecError in words for what the platform refuses
 */
export function inWords<T>(workspace: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asSpecError(workspace, error);
  }
}

function asSpecError(workspace: string, error: unknown): unknown {
  const { code = "", path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const meaning = Object.hasOwn(MEANING, code) ? MEANING[code] : undefined;
  if (!meaning || path === undefined) return error;
  const file = relative(workspace, path)
    .split(sep)
    .join("/")
    .replace(/\.new$/, "");
  const [message, hint] = meaning;
  const problem = new SpecError([{ file, line: 1, col: 1, rule: "disk", message: `${message} (${code})`, hint }]);
  problem.cause = error;
  return problem;
}
