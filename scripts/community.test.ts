// What people read first: its links lead somewhere, and its commands are there.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { REPOSITORY, repositoryFiles, repositoryText } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CODE_OF_CONDUCT.md",
  "AGENTS.md",
  ".github/pull_request_template.md",
];

/** What a page of Markdown links to, or shows, in the repository. */
function linksOf(path: string): string[] {
  const links = [...repositoryText(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** The scripts of the root, or of a package by the last part of its name. */
function scriptsOf(name: string | undefined): object {
  const places = name === undefined ? ["package.json"] : [`${name}/package.json`, `packages/${name}/package.json`];
  const place = places.find((one) => existsSync(join(REPOSITORY, one))) ?? "package.json";
  return (JSON.parse(repositoryText(place)) as { scripts: object }).scripts;
}

describe.each(PAGES)("%s", (path) => {
  it("leads to files that are there", () => {
    const missing = linksOf(path).filter((link) => !existsSync(join(REPOSITORY, dirname(path), link)));
    expect(missing).toEqual([]);
  });

  it("names commands that the workspace has", () => {
    const named = [...repositoryText(path).matchAll(/npm run (?:--silent )?([\w:-]+)(?: -w @specwright\/([\w-]+))?/g)];
    const missing = named.filter(([, name = "", of]) => !Object.hasOwn(scriptsOf(of), name));
    expect(missing.map(([command]) => command)).toEqual([]);
  });
});

it("the README leads to more than a few files", () => {
  expect(linksOf("README.md").length).toBeGreaterThan(10);
});

describe("forms of issues", () => {
  const forms = repositoryFiles(".github/ISSUE_TEMPLATE").filter((path) => !path.endsWith("config.yml"));

  it.each(forms)("%s asks for something, and each question has a name of its own", (path) => {
    const { name, description, body } = parse(repositoryText(path)) as {
      [key: string]: unknown;
      body: { type: string; id: string; attributes: { label: string } }[];
    };
    expect([typeof name, typeof description]).toEqual(["string", "string"]);
    const ids = body.map(({ id }) => id);
    expect([ids.length > 0, new Set(ids).size]).toEqual([true, ids.length]);
    for (const { type, attributes } of body) {
      expect(["input", "textarea", "dropdown", "checkboxes", "markdown"]).toContain(type);
      expect(attributes.label).toMatch(/\S/);
    }
  });

  it("are there for the three kinds", () => {
    expect(forms).toHaveLength(3);
  });
});
