import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { objectOr } from "../document/json.ts";
import type { DocumentSource } from "../document/load-document.ts";
import { locateSource } from "../document/locate-source.ts";
import type { AnswerOptions } from "./controls.ts";
import type { Habits } from "./habits/habits.ts";

/** What a generated package says of the mock of its description: `specwright.mock` of its package.json. */
export function packageOptions(source: DocumentSource): Pick<AnswerOptions, "pages"> & Habits {
  if (typeof source !== "string" && !(source instanceof URL)) return {};
  const manifest = join(dirname(locateSource(source)), "package.json");
  const { specwright } = objectOr(existsSync(manifest) ? jsonOf(readFileSync(manifest, "utf8")) : undefined);
  return objectOr(objectOr(specwright).mock);
}

/** Undefined for what is no JSON: a description may stand beside anything. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
