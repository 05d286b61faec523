import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from "yaml";
import type { Location } from "./diagnostic.ts";
import { LIMITS, refuseBeyond } from "./limits.ts";

/**
 * One file of YAML or JSON as a tree of nodes, as the library's `parseDocument` makes it. The library reads nested lists
 * and maps by calling itself, so that they are counted before.
 * @throws SpecError where too much is nested
 */
export function parseYaml(text: string, lines: LineCounter, at: (offset: number) => Location): Document.Parsed {
  const composer = new Composer({
    lineCounter: lines,
    merge: true,
    // The library compares each key with all others of its map; the converter asks a set.
    uniqueKeys: false,
  });
  let first: Document.Parsed | undefined;
  for (const document of composer.compose(tokens(text, lines, at), true, text.length)) {
    if (first) {
      const message = "Source contains multiple documents; please use YAML.parseAllDocuments()";
      first.errors.push(new YAMLParseError([document.range[0], document.range[1]], "MULTIPLE_DOCS", message));
      break;
    }
    first = document as Document.Parsed;
  }
  return first as Document.Parsed;
}

function* tokens(text: string, lines: LineCounter, at: (offset: number) => Location): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // The stack holds the document and, maybe, a scalar besides the open lists and maps.
    if (parser.stack.length > LIMITS.nesting + 2)
      refuseBeyond(
        "nesting",
        at(parser.offset),
        `lists and maps stand inside each other here, ${LIMITS.nesting + 1} deep`,
      );
  }
  yield* parser.end();
}
