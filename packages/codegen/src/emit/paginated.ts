import { isPagedByUrl, usedSettings } from "../model/page-keys.ts";
import { type Code, literal } from "../print/literal.ts";
import { importValue, type SourceFile } from "../print/source-file.ts";
import type { PageSettings } from "../settings/settings.ts";
import { CODEGEN, VALUES } from "./generated-file.ts";
import { made, runtimeName } from "./runtime-name.ts";

/** What the runtime calls each style. */
const STYLES = {
  page: "pageNumber",
  offset: "itemOffset",
  cursor: "cursor",
  lastItem: "lastItem",
  nextUrl: "nextUrl",
  link: "linkHeader",
} as const;

/** An operation with its pages. Functions of the runtime are named where they are needed, so that nobody else pays for them. */
export function paginated(file: SourceFile, pagination: PageSettings, operation: string, bigints: boolean): string {
  const rule = literal({ ...usedSettings(pagination), style: style(file, pagination) });
  const isByUrl = isPagedByUrl(pagination);
  const plain = importValue(isByUrl ? "paginateUrls" : "paginate", CODEGEN);
  if (!bigints) return file.code`/* @__PURE__ */ ${plain}(${operation}, ${rule})`;
  const way = isByUrl ? file.code`, ${plain}` : "";
  return file.code`/* @__PURE__ */ ${importValue("paginateBigints", VALUES)}(${operation}, ${rule}${way})`;
}

function style(file: SourceFile, { style: name, more, last }: PageSettings): Code | undefined {
  const own = runtimeName(file, STYLES[name]);
  if (more === undefined && last === undefined) return own;
  return made(file, "whileMore", own);
}
