const BEGIN = "<!-- providers: written by `npm run generate` -->";
const END = "<!-- /providers -->";

/**
 * The workspace's README with its table of providers brought up to date; unchanged where it has no place for one.
 * @param rows the lines of providers
 * @param stays whether a line stays of a provider that has no other
 * @param specs the folder of the providers, from the root
 */
export function withProviderTable(
  readme: string,
  rows: Iterable<readonly [id: string, row: string]>,
  stays: (id: string) => boolean,
  specs: string,
): string {
  const before = rowsOfTable(readme, specs);
  if (before === undefined) return readme;
  const kept = [...before].filter(([id]) => stays(id));
  const sorted = [...new Map([...kept, ...rows])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  const head = readme.slice(0, readme.indexOf(BEGIN) + BEGIN.length);
  return `${head}\n${[...HEAD, ...sorted].join("\n")}\n${readme.slice(readme.indexOf(END))}`;
}

const HEAD = ["| Provider | Package | API version | Operations | Spec |", "| --- | --- | --- | ---: | --- |"];

/** The lines of the table by provider; undefined where a README has no table. */
export function rowsOfTable(readme: string, specs: string): Map<string, string> | undefined {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) return undefined;
  const rows = readme
    .slice(begin, end)
    .split("\n")
    .flatMap((line): [string, string][] => {
      const [, folder = ""] = /\(([^()]+)\) \|$/.exec(line) ?? [];
      return folder.startsWith(`${specs}/`) ? [[folder.slice(specs.length + 1), line]] : [];
    });
  return new Map(rows);
}
