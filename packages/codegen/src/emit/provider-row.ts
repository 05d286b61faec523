import { asMarkdownCell, asMarkdownUrl } from "@specwright/openapi/internal";
import type { ClientModel } from "../model/types.ts";

/** The line of a provider in the table of the workspace's README. */
export function providerRow(model: ClientModel): string {
  const { name, homepage, apiVersion, operations, home } = model;
  const shown = asMarkdownCell(name);
  const provider = homepage ? `[${shown}](${asMarkdownUrl(homepage)})` : shown;
  const link = `[\`${home.packageName}\`](${home.packageFolder})`;
  return `| ${provider} | ${link} | ${asMarkdownCell(apiVersion)} | ${operations.length} | [${home.specFolder}](${home.specFolder}) |`;
}
