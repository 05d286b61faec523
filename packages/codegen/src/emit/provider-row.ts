import { asMarkdownCell, asMarkdownUrl } from "@specwright/openapi";
import type { ClientModel } from "../model/types.ts";
import { packageName } from "./generated-file.ts";

/** The line of a provider in the table of the workspace's README. */
export function providerRow(model: ClientModel): string {
  const { name, homepage, apiVersion, operations, id } = model;
  const shown = asMarkdownCell(name);
  const provider = homepage ? `[${shown}](${asMarkdownUrl(homepage)})` : shown;
  const link = `[\`${packageName(model)}\`](packages/${id})`;
  return `| ${provider} | ${link} | ${asMarkdownCell(apiVersion)} | ${operations.length} | [specs/${id}](specs/${id}) |`;
}
