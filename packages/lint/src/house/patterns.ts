// The only file that knows scslre, which finds patterns that a backtracking engine tries for ever.
import { type Diagnostic, type Document, isObject, type JsonObject, walk } from "@specwright/openapi/internal";
import { analyse } from "scslre";

/** A pattern that takes minutes for some texts blocks whoever checks values by it: a server, the mock, a client. */
export function checkPatterns(document: Document): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const { kind, node } of walk("document", document.bundled)) {
    if (kind !== "schema" || !isObject(node)) continue;
    for (const [holder, key, pattern] of patternsOf(node))
      if (isSlow(pattern)) problems.push({ ...document.locate(holder, key), ...slow(pattern) });
  }
  return problems;
}

function slow(pattern: string): Pick<Diagnostic, "rule" | "message" | "hint"> {
  const message = `${JSON.stringify(pattern)} takes exponential time for some texts: each further character doubles it`;
  const hint = "Write it so that a text can be matched in one way only: no repetition in a repetition of the same.";
  return { rule: "pattern-slow", message, hint };
}

function patternsOf(schema: JsonObject): [holder: JsonObject, key: string, pattern: string][] {
  const { pattern, patternProperties } = schema;
  const names = isObject(patternProperties) ? patternProperties : {};
  return [
    ...(typeof pattern === "string" ? [[schema, "pattern", pattern] as [JsonObject, string, string]] : []),
    ...Object.keys(names).map((name): [JsonObject, string, string] => [names, name, name]),
  ];
}

function isSlow(source: string): boolean {
  const flags = ["u", ""].find((candidate) => isExpression(source, candidate));
  if (flags === undefined) return false;
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  return reports.some(({ exponential }) => exponential);
}

function isExpression(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}
