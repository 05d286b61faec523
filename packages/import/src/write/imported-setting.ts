import { isNode, isPair, parseDocument, stringify, visit } from "yaml";

/** What provider.yaml says of an import. */
export interface ImportedSetting {
  readonly document: string;
  readonly address?: string;
}

/** provider.yaml with another `imported`. Every other character stays as people wrote it. */
export function withImported(text: string, setting: ImportedSetting): string {
  const written = stringify(setting, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
  const [start, end] = rangeOf(text) ?? [text.length, text.length];
  if (start === text.length) return `${text}imported: ${written}\n`;
  const rest = text.slice(start, end).match(/\s*$/)?.[0] ?? "";
  return `${text.slice(0, start)}${written}${rest}${text.slice(end)}`;
}

function rangeOf(text: string): readonly [number, number] | undefined {
  let range: readonly [number, number] | undefined;
  visit(parseDocument(text), {
    Pair(_key, pair, path) {
      if (
        path.length > 2 ||
        !isPair(pair) ||
        String(pair.key) !== "imported" ||
        !isNode(pair.value) ||
        !pair.value.range
      )
        return undefined;
      range = [pair.value.range[0], pair.value.range[1]];
      return visit.BREAK;
    },
  });
  return range;
}
