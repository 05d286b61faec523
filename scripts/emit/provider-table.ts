import type { ClientModel } from "../model/types.ts";
import { packageName } from "./generated-file.ts";

const BEGIN = "<!-- providers: written by `npm run generate` -->";
const END = "<!-- /providers -->";

/** The workspace's README with its table of providers brought up to date; unchanged where it has no place for one. */
export function withProviderTable(readme: string, models: readonly ClientModel[]): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) return readme;
  return `${readme.slice(0, begin + BEGIN.length)}\n${table(models)}\n${readme.slice(end)}`;
}

function table(models: readonly ClientModel[]): string {
  const rows = models.map((model) => {
    const { name, homepage, apiVersion, operations, id } = model;
    const provider = homepage ? `[${name}](${homepage})` : name;
    return `| ${provider} | [\`${packageName(model)}\`](packages/${id}) | ${apiVersion} | ${operations.length} | [specs/${id}](specs/${id}) |`;
  });
  return ["| Provider | Package | API version | Operations | Spec |", "| --- | --- | --- | ---: | --- |", ...rows].join(
    "\n",
  );
}
