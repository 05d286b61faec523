import { Imported } from "../../print/literal.ts";
import { call, type Keyword } from "./keyword.ts";

/** The keyword `format` for one type of values. */
export function formatKeyword(name: string, formats: ReadonlyMap<string, string>): Keyword {
  return {
    name: "format",
    holds: "string",
    write: (format: string) => {
      const known = formats.get(format);
      return known === undefined ? [] : [call(name, format, new Imported(known))];
    },
  };
}
