import { relative, sep } from "node:path";
import { SpecError } from "@specwright/openapi/diagnostic";

/** What the platform's codes mean for who generates, and what to do. */
const MEANING: { readonly [code: string]: readonly [message: string, hint: string] } = {
  ENOSPC: ["the disk is full", "Free some space, then generate again."],
  EDQUOT: ["your disk quota is used up", "Free some space, then generate again."],
  EACCES: ["you have no permission to read or write here", "Change the permissions, then generate again."],
  EPERM: ["you have no permission to read or write here", "Change the permissions, then generate again."],
  EROFS: ["this disk is read-only", "Make it writable, or generate in a copy on another disk."],
  ENOTDIR: ["there is a file where a folder is needed", "Move it away, then generate again."],
  EISDIR: ["there is a folder where a file is needed", "Move it away, then generate again."],
  ENOENT: ["this no longer exists", "Generate again, and let nothing else change the package meanwhile."],
  ELOOP: ["this link leads back to itself", "Replace it by what it should lead to, then generate again."],
};

/** Where a folder cannot be made although the one above it is there, as in `/proc`. */
const NO_FOLDERS = ["no folder can be made here", "Name a folder on another disk."] as const;

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
  const { code = "", path, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const meaning = meaningOf(code, syscall);
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

function meaningOf(code: string, call: string | undefined): readonly [message: string, hint: string] | undefined {
  if (code === "ENOENT" && call === "mkdir") return NO_FOLDERS;
  return Object.hasOwn(MEANING, code) ? MEANING[code] : undefined;
}
