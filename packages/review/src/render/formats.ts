import type { Report } from "../report.ts";
import { renderChangelog } from "./changelog.ts";
import { renderGithub } from "./github.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

export type Format = "text" | "json" | "markdown" | "html" | "sarif" | "github" | "changelog";

/** All of them are made of the same report, and a test says that all of them show the same items. */
export const FORMATS: { readonly [format in Format]: (report: Report) => string } = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
  sarif: renderSarif,
  github: renderGithub,
  changelog: renderChangelog,
};
