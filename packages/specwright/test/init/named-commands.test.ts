// What files of a new workspace tell people to run is there.
import { expect, it } from "vitest";
import { COMMANDS } from "../../src/command-line/commands.ts";
import { TeamRepository } from "./team-repository.ts";

const API = `openapi: 3.0.3
info: { title: Acme API, version: "7" }
servers: [{ url: https://api.acme.dev }]
paths:
  /things:
    post:
      operationId: addThing
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "204": { description: ok } }
`;

it.each([
  ["no scripts of its own", {}],
  ["scripts of its own", { test: "vitest run", build: "vite build", new: "plop", examples: "serve examples" }],
])("a repository with %s", async (_what, scripts) => {
  using team = new TeamRepository({ "acme.yaml": API, "package.json": JSON.stringify({ name: "team", scripts }) });
  await team.init("--from", "acme.yaml");
  const made = JSON.parse(team.read("package.json")).scripts as { [name: string]: string };
  const texts = team
    .files()
    .filter((path) => /^(specs|\.github)\/|^\w+\.md$/.test(path))
    .map(team.read.bind(team));
  const called = texts.flatMap((text) =>
    [...text.matchAll(/npm run ([\w:-]+)|npm (start|test)\b/g)].map(([, long, short]) => long ?? short ?? ""),
  );
  const commands = texts.flatMap((text) => [...text.matchAll(/npx specwright (\w+)/g)].map(([, name = ""]) => name));
  expect(called).toContain(made["specwright:test"] === undefined ? "test" : "specwright:test");
  expect(called.filter((name) => !/specwright|turbo|changeset/.test(made[name] ?? ""))).toEqual([]);
  expect(commands).toContain("update");
  expect(commands.filter((name) => !COMMANDS.has(name))).toEqual([]);
});
