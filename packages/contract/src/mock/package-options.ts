import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../document/json.ts";
import type { DocumentSource } from "../document/load-document.ts";
import { locateSource } from "../document/locate-source.ts";
import type { AnswerOptions } from "./controls.ts";
import type { Habits } from "./habits/habits.ts";

/** What a generated package says of the mock of its description: `specwright.mock` of its package.json. */
export function packageOptions(source: DocumentSource): Pick<AnswerOptions, "pages"> & Habits {
  if (typeof source !== "string" && !(source instanceof URL)) return {};
  const manifest = join(dirname(locateSource(source)), "package.json");
  if (!existsSync(manifest)) return {};
  const { specwright } = JSON.parse(readFileSync(manifest, "utf8")) as { specwright?: unknown };
  return isObject(specwright) && isObject(specwright.mock) ? specwright.mock : {};
}
