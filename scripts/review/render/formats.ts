import type { Report } from "../report.ts";
import { renderGithub } from "./github.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

/** All of them are made of the same report, and a test says that all of them show the same items. */
export const FORMATS = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
  sarif: renderSarif,
  github: renderGithub,
} as const satisfies { [name: string]: (report: Report) => string };

export type Format = keyof typeof FORMATS;
