import { marked, type Token, type Tokens } from "marked";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** Letters that nobody sees, but for line breaks and the space without width that takes a word its meaning. */
const UNSEEN = /[^\P{Cc}\n]|[\u00ad\u061c\u200c-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

function unseen(text: string): string[] {
  return (text.match(UNSEEN) ?? []).map((letter) => `the letter U+${letter.charCodeAt(0).toString(16)}`);
}

/** What a terminal or the log of a CI would not take for text. */
export function brokenLog(text: string): string[] {
  const lines = text.split("\n");
  return [
    ...unseen(text),
    ...lines.filter((line) => /^\s*::/.test(line) || line.includes("##[")).map((line) => `the command ${line}`),
    ...lines.filter((line) => /^\s*(\*|#) /.test(line)).map((line) => `the line ${line}`),
  ];
}

/** What GitHub would not take for one annotation a line. */
export function brokenCommands(text: string): string[] {
  const command = /^::(error|warning|notice) ((file|line|col|title)=[^:,\n\r]*,?)+::[^\n\r]*$/;
  const lines = text.trimEnd().split("\n");
  return [...unseen(text), ...lines.filter((line) => line !== "" && !command.test(line))];
}

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Elements, scripts and attributes of a page that nobody who writes pages here has put there.
 * @param scripts those that have a place there, letter by letter
 */
export function brokenHtml(text: string, scripts: readonly string[] = []): string[] {
  const found: string[] = [...unseen(text)];
  const note = (code: string): void => void found.push(`the error ${code}`);
  const visit = (node: Node): void => {
    if ("tagName" in node) {
      if (["img", "script", "iframe", "object", "svg"].includes(node.tagName) && !isOneOf(scripts, node))
        found.push(`the element ${node.tagName}`);
      for (const { name, value } of node.attrs)
        if (name.startsWith("on") || /^(javascript|https?):/i.test(value)) found.push(`the attribute ${name}=${value}`);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(text, { onParseError: ({ code }) => note(code) }));
  return found;
}

function isOneOf(scripts: readonly string[], { tagName, childNodes }: DefaultTreeAdapterTypes.Element): boolean {
  const [text, ...others] = childNodes;
  if (tagName !== "script" || text?.nodeName !== "#text" || others.length > 0) return false;
  return scripts.includes((text as DefaultTreeAdapterTypes.TextNode).value);
}

/** Markup of a page in Markdown that nobody who writes pages here has put there. */
export function brokenMarkdown(text: string, links: readonly RegExp[] = []): string[] {
  const found: string[] = [...unseen(text)];
  marked.walkTokens(marked.lexer(text, { gfm: true }), (token) => void found.push(...brokenToken(token, links)));
  return found;
}

/** HTML that pages here are made of. */
const OWN_HTML = /^(\s*<\/?(details|summary|code)>\s*|\s*<details><summary>[^<]*<\/summary>\s*|<!-- [^<>]* -->\s*)+$/;

function brokenToken(token: Token, links: readonly RegExp[]): string[] {
  switch (token.type) {
    case "image":
      return [`the image ${token.raw}`];
    case "html":
      return OWN_HTML.test(token.raw) ? [] : [`the HTML ${token.raw}`];
    case "link": {
      const { href, text } = token as Tokens.Link;
      // Who reads a bare address sees where it leads.
      return href === text || links.some((own) => own.test(href)) ? [] : [`the link ${token.raw}`];
    }
    case "heading":
      return /^#+ PWNED/.test(token.raw) ? [`the heading ${token.raw}`] : [];
    case "table": {
      const { header, raw } = token as Tokens.Table;
      const rows = raw.trim().split("\n");
      return rows.filter((row) => row.split("|").length !== header.length + 2).map((row) => `the row ${row}`);
    }
    case "em":
    case "del":
      return [`the ${token.type} ${token.raw}`];
    case "text":
      return /(^|\W)@(?!specwright\/)\w/.test(token.raw) && !("tokens" in token && token.tokens)
        ? [`the mention ${token.raw}`]
        : [];
    default:
      return [];
  }
}
