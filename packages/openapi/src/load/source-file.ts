import { LineCounter, type Node } from "yaml";
import type { Json } from "../json/json.ts";
import { Converter } from "./converter.ts";
import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import { LIMITS, refuseBeyond } from "./limits.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Positions } from "./positions.ts";
import { tooLarge } from "./written-size.ts";

/**
 * Parses one YAML or JSON file. Objects are built key by key, so that a key named `__proto__` stays a key.
 * @throws SpecError with the place of each syntax error, or of what is beyond a limit.
 */
export function parseSource(file: string, text: string, positions: Positions): Json {
  const start: Location = { file, line: 1, col: 1 };
  if (text.length > LIMITS.characters)
    refuseBeyond("characters", start, `this file has ${text.length.toLocaleString("en")} characters`);
  const json = parseJson(file, text, positions);
  if (json !== undefined) return json;
  const lines = new LineCounter();
  const at = (offset: number): Location => ({ file, ...lines.linePos(offset) });
  const document = parseYaml(text, lines, at);
  if (document.errors.length > 0) {
    throw new SpecError(document.errors.map((error) => syntaxError(error, at(error.pos[0]))));
  }
  if (document.contents === null) return null;
  const value = new Converter(positions, at).run(document.contents as Node);
  const problem = tooLarge(value, positions, start);
  if (problem) throw new SpecError([problem]);
  return value;
}

function syntaxError(error: { code: string; message: string }, at: Location): Diagnostic {
  const [message = error.code] = error.message.split(/ at line \d|\n/);
  return { ...at, rule: "syntax", message, hint: "Correct the YAML or JSON here. Nothing in this file could be read." };
}
