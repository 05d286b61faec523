import type { Version } from "../version.ts";
import { levelAt } from "./levels.ts";
import type { Notice } from "./policy.ts";
import type { Promised } from "./promised.ts";

/** How many days have to be left of what is deprecated now: those of its level, or of what stands around it. */
export function noticeFor({ level, pointer }: Promised, version: Version, notice: Notice): number {
  if (typeof notice === "number") return notice;
  return notice[level ?? levelAt(version, pointer) ?? "stable"] ?? 0;
}
