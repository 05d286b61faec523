import { asMarkdownCell, asMarkdownUrl } from "@specwright/openapi";
import type { ClientModel } from "../model/types.ts";
import { packageName } from "./generated-file.ts";

const BEGIN = "<!-- providers: written by `npm run generate` -->";
const END = "<!-- /providers -->";

/**
 * The workspace's README with its table of providers brought up to date; unchanged where it has no place for one.
 * @param all whether `models` are all providers there are; otherwise the lines of the others stay
 */
export function withProviderTable(readme: string, models: readonly ClientModel[], all: boolean): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) return readme;
  const kept = all ? [] : rowsOf(readme.slice(begin, end));
  const rows = new Map([...kept, ...models.map((model): [string, string] => [model.id, row(model)])]);
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return `${readme.slice(0, begin + BEGIN.length)}\n${[...HEAD, ...sorted].join("\n")}\n${readme.slice(end)}`;
}

const HEAD = ["| Provider | Package | API version | Operations | Spec |", "| --- | --- | --- | ---: | --- |"];

function row(model: ClientModel): string {
  const { name, homepage, apiVersion, operations, id } = model;
  const shown = asMarkdownCell(name);
  const provider = homepage ? `[${shown}](${asMarkdownUrl(homepage)})` : shown;
  const link = `[\`${packageName(model)}\`](packages/${id})`;
  return `| ${provider} | ${link} | ${asMarkdownCell(apiVersion)} | ${operations.length} | [specs/${id}](specs/${id}) |`;
}

/** The lines of a table by provider. */
function rowsOf(table: string): [string, string][] {
  return table.split("\n").flatMap((line): [string, string][] => {
    const [, id] = /\(specs\/([^)]+)\) \|$/.exec(line) ?? [];
    return id ? [[id, line]] : [];
  });
}
