// A description is a stranger's text. Nothing of it becomes markup, a script, or a link on a page.
import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import { buildModel, NO_WORKSPACE_SETTINGS, typedDocument } from "@specwright/codegen/stages";
import { readObject } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { safeDescription } from "../api/safe-description.ts";
import { textOf } from "../write-pages.ts";
import type { ProviderFacts } from "./facts.ts";
import { operationPage } from "./operation-page.ts";

const TEXT = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would run is part of the text.
  "one </script><script>alert(1)</script> <img src=x onerror=alert(1)> {{ 1 + 1 }} {alert(1)} ${alert(1)}",
  "",
  "---",
  "title: mine",
  "---",
  "",
  "# heading",
  "[a](javascript:alert(1)) ![b](https://evil.example/b.png) <https://evil.example>",
  "",
  "```",
  "import x from 'y'",
  "",
  ":::note",
  "| a | b |",
].join("\n");

const DOCUMENT = readObject({
  openapi: "3.1.0",
  info: { title: TEXT, version: "1", description: TEXT, "x-logo": { url: "https://evil.example/logo.png" } },
  externalDocs: { url: "javascript:alert(1)", description: TEXT },
  servers: [{ url: "https://api.acme.example", description: TEXT }],
  paths: {
    "/a/{id}": {
      get: {
        operationId: "getA",
        summary: TEXT,
        description: `${TEXT}\n\nMore.`,
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: TEXT,
            schema: { type: "string", default: TEXT },
            example: TEXT,
          },
        ],
        responses: {
          "200": {
            description: TEXT,
            content: { "application/json": { schema: { type: "string", description: TEXT }, example: TEXT } },
          },
        },
      },
    },
  },
});

const settings = {
  file: "provider.yaml",
  settings: {},
  workspace: NO_WORKSPACE_SETTINGS,
  locate: () => ({ file: "", line: 1, col: 1 }),
};
const model = buildModel("acme", DOCUMENT, typedDocument(DOCUMENT), settings, DOCUMENT);
const facts = {
  id: "acme",
  model,
  document: DOCUMENT,
  files: [],
  notes: [],
  row: "",
  operations: 1,
  file: () => undefined,
};

/** The names of all elements of a page, and what its links lead to, as the site's generator makes them of Markdown. */
async function elementsOf(markdown: string): Promise<{ tags: string[]; links: string[]; handlers: string[] }> {
  const processor = await createSatteriMarkdownProcessor({ syntaxHighlight: false });
  const { code } = await processor.render(markdown, { fileURL: new URL("file:///page.md") });
  const found = (pattern: RegExp): string[] =>
    [...new Set([...code.matchAll(pattern)].map(([, part = ""]) => part))].sort();
  return {
    tags: found(/<([a-z]\w*)/gi),
    links: found(/\s(?:href|src)="([^"]*)"/g),
    handlers: found(/<[^>]*\s(on\w+)=/g),
  };
}

const PLAIN = ["a", "code", "h2", "h3", "li", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"];

describe("a page of an operation", () => {
  const [operation] = model.operations;
  if (operation === undefined) throw new Error("the model has no operation");
  const page = textOf(operationPage(facts satisfies ProviderFacts, operation, "get-a", 0));
  const [, , body = ""] = page.split(/^---$/m);

  it("has its own front matter and no other", () => {
    expect(page.split("\n").filter((line) => line === "---")).toEqual(["---", "---"]);
    expect(page.split("\n").slice(0, 2)).toEqual(["---", 'title: "getA"']);
  });

  it("has the elements that it is made of, and none of the stranger's", async () => {
    const { tags, links, handlers } = await elementsOf(body);
    expect(tags).toEqual(PLAIN);
    // A bare address is a link under its own name.
    expect(links.filter((link) => !link.startsWith("https://"))).toEqual(["../../#errors", "../../#options"]);
    expect(handlers).toEqual([]);
  });

  it("would have the stranger's, if a text stood there as it is", async () => {
    const { tags, links, handlers } = await elementsOf(TEXT.replace("---\n", ""));
    expect(tags).toEqual(expect.arrayContaining(["script", "img", "h1"]));
    expect(links).toContain("javascript:alert(1)");
    expect(handlers).toEqual(["onerror"]);
  });

  it("begins no directive of the generator", () => {
    expect(body.match(/^:::\w*/gm)).toEqual(null);
    expect(body).toContain("\\:::note");
  });
});

describe("the description that Redoc gets", () => {
  const safe = safeDescription(DOCUMENT.bundled);
  const texts: string[] = [];
  JSON.stringify(safe, (key, value) => {
    if (key === "description") texts.push(value);
    return value;
  });

  it("has the texts as paragraphs of words alone", async () => {
    expect(texts).toHaveLength(7);
    for (const text of new Set(texts)) expect(await elementsOf(text)).toMatchObject({ tags: ["a", "p"], handlers: [] });
  });

  it("has no extension, and no address that runs something", () => {
    expect(safe.info).not.toHaveProperty("x-logo");
    expect(safe.externalDocs).not.toHaveProperty("url");
  });
});
