import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

/** `operationId tag, tag` or `operationId /path` by line. */
function pathsOf(lines: readonly string[], settings: string): string[] {
  const items = lines.map((line, index) => {
    const [id, rest = ""] = line.split(/ (.*)/);
    const [path, tags] = rest.startsWith("/") ? [rest, ""] : [`/p${index}`, rest];
    return `  ${path}: { get: { operationId: ${JSON.stringify(id)}, tags: [${tags}], responses: {}${parameters(path as string)} } }`;
  });
  const { operations } = modelOf(`paths:\n${items.join("\n")}`, settings);
  return operations.map(({ call }) => call.join("."));
}

function parameters(path: string): string {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const all = names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`);
  return `, parameters: [${all.join(", ")}]`;
}

describe("the groups of a client", () => {
  it.each([
    ["nothing is grouped where nobody asks for it", "", ["repos/get repos"], ["reposGet"]],
    ["the first tag is the group", "group: tag", ["ping Health, Other"], ["health.ping"]],
    ["an operation without a tag stays at the top", "group: tag", ["ping", "get repos"], ["ping", "repos.get"]],
    ["a tag of several words", "group: tag", ["listIssueComments issue-comments"], ["issueComments.list"]],
    ["tags that become one name are one group", "group: tag", ["a Pets", "b pets"], ["pets.a", "pets.b"]],
    ["a tag of signs alone is none", "group: tag", ["ping '⚡'"], ["ping"]],
    ["a tag that would be code", "group: tag", [`ping 'a"]}; alert(1) /*'`], ["aAlert1.ping"]],
    ["a tag that is a word of TypeScript", "group: tag", ["importList import"], ["import.list"]],
    ["a tag that every object has", "group: tag", ["ping constructor"], ["constructor_.ping"]],
    ["a tag called as the plain client", "group: tag", ["ping raw"], ["raw_.ping"]],
    ["a tag that would make a promise", "group: tag", ["ping then"], ["then_.ping"]],
    ["a tag in another script", "group: tag", ["ping Погода"], ["погода.ping"]],
    ["the first fixed segment is the group", "group: path", ["getRepo /repos/{owner}/{repo}"], ["repos.getRepo"]],
    ["a parameter is no segment", "group: path", ["list /{tenant}/users"], ["users.list"]],
    [
      "a version is no group",
      "group: path",
      ["a /v1/users", "b /v2beta1/users", "c /v1.1/users"],
      ["users.a", "users.b", "users.c"],
    ],
    [
      "a path without a fixed segment stays at the top",
      "group: path",
      ["getIt /{id}", "root /", "v /v1"],
      ["getIt", "root", "v"],
    ],
  ])("%s", (_, settings, lines, want) => {
    expect(pathsOf(lines, settings)).toEqual(want);
  });
});

describe("the names inside a group", () => {
  it.each([
    ["the group at the start", ["repos/get repos"], ["repos.get"]],
    ["the group at the end", ["listRepos repos"], ["repos.list"]],
    ["the group at both ends", ["reposListRepos repos"], ["repos.list"]],
    ["the group in the middle stays", ["getReposOfUser repos"], ["repos.getReposOfUser"]],
    ["a part of a word stays", ["getRepo repos", "reposition repos"], ["repos.getRepo", "repos.reposition"]],
    ["all words of the group, or none", ["createIssue 'Issue Comments'"], ["issueComments.createIssue"]],
    ["words that are divided in another way", ["gitHubList github"], ["github.list"]],
    ["nothing else to say", ["repos repos"], ["repos.repos"]],
    [
      "a member may have a name that no constant has",
      ["reposDelete repos", "delete repos2"],
      ["repos.delete", "repos2.delete"],
    ],
    ["a member may not have a name that objects have", ["reposToString repos"], ["repos.toString_"]],
    [
      "no name ends with a preposition",
      ["getAlbumsByArtists artists", "addToCart cart"],
      ["artists.getAlbumsByArtists", "cart.addToCart"],
    ],
    ["the first of two has the short name", ["reposList repos", "listRepos repos"], ["repos.list", "repos.listRepos"]],
    ["a whole name goes before a short one", ["listRepos repos", "list repos"], ["repos.listRepos", "repos.list"]],
    ["groups have names of their own", ["listRepos repos", "listUsers users"], ["repos.list", "users.list"]],
    [
      "an operation at the top goes into the group of its name",
      ["searchCode search", "search"],
      ["search.code", "search.search"],
    ],
    ["one that is called so without a group", ["users", "usersGet users"], ["users.users", "users.get"]],
  ])("%s", (_, lines, want) => {
    expect(pathsOf(lines, "group: tag")).toEqual(want);
  });
});

describe("the settings of one operation", () => {
  it.each([
    [
      "another group",
      "group: tag\noperations: { listRepos: { group: code } }",
      ["listRepos repos"],
      ["code.listRepos"],
    ],
    ["no group", 'group: tag\noperations: { listRepos: { group: "" } }', ["listRepos repos"], ["listRepos"]],
    [
      "a group of its own",
      "operations: { listRepos: { group: repos } }",
      ["listRepos", "ping"],
      ["repos.list", "ping"],
    ],
    ["another name", "group: tag\noperations: { x1: { name: reposFind } }", ["x1 repos"], ["repos.find"]],
  ])("%s", (_, settings, lines, want) => {
    expect(pathsOf(lines, settings)).toEqual(want);
  });
});
