import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeEach, expect, it } from "vitest";
import { commandHere, scriptCallHere } from "./command-here.ts";

const workspace = new TempWorkspace();
afterAll(() => workspace[Symbol.dispose]());
beforeEach(() => workspace.write("package.json", ""));

const SCRIPTS = {
  new: "specwright new",
  "make-packages": "node scripts/specwright.ts generate",
  start: "npx specwright start",
  test: "specwright lint && turbo run test",
  "generate:check": "specwright generate --check",
};

it.each([
  ["new", [], "npm run new"],
  ["new", ["acme", "--from", "a.yaml"], "npm run new -- acme --from a.yaml"],
  ["generate", ["acme"], "npm run make-packages -- acme"],
  ["start", [], "npm start"],
  ["lint", ["acme"], "npx specwright lint acme"],
  ["check", [], "npx specwright check"],
])("%s %j is %s, by the scripts that there are", (command, args, want) => {
  workspace.write("package.json", JSON.stringify({ scripts: SCRIPTS }));
  expect(commandHere(workspace.root, command, ...args)).toBe(want);
});

it.each([
  ["no scripts", "{}"],
  ["scripts that are none", '{ "scripts": 7 }'],
  ["nothing that can be read", "{"],
])("with %s it is run with npx", (_name, text) => {
  workspace.write("package.json", text);
  expect(commandHere(workspace.root, "generate", "acme")).toBe("npx specwright generate acme");
});

it.each([
  ["npm@11.19.1", "npm run new -- acme --from a.yaml", "npm start", "npx specwright lint acme"],
  ["pnpm@10.34.9+sha512.1a2b", "pnpm run new acme --from a.yaml", "pnpm start", "pnpm exec specwright lint acme"],
  ["yarn@1.22.22", "yarn run new acme --from a.yaml", "yarn run start", "yarn run specwright lint acme"],
  ["bun@1.4.5", "bun run new acme --from a.yaml", "bun run start", "bunx specwright lint acme"],
  ["vlt@1.0.0", "npm run new -- acme --from a.yaml", "npm start", "npx specwright lint acme"],
])("with %s it is %s", (packageManager, run, start, executed) => {
  workspace.write("package.json", JSON.stringify({ packageManager, scripts: SCRIPTS }));
  const here = (...words: [string, ...string[]]): string => commandHere(workspace.root, ...words);
  expect([here("new", "acme", "--from", "a.yaml"), here("start"), here("lint", "acme")]).toEqual([
    run,
    start,
    executed,
  ]);
});

it("reads the package manager of devEngines too", () => {
  const devEngines = { packageManager: { name: "pnpm", version: "^10.0.0" } };
  workspace.write("package.json", JSON.stringify({ devEngines, scripts: SCRIPTS }));
  expect(commandHere(workspace.root, "new", "acme")).toBe("pnpm run new acme");
});

it.each([
  ["test", {}, "npm test"],
  ["build", { build: "turbo run build" }, "npm run build"],
  ["test", { test: "vitest", "specwright:test": "specwright lint" }, "npm run specwright:test"],
  ["start", { start: "node .", "specwright:start": "specwright start" }, "npm run specwright:start"],
])("the script %s of %j is %s", (script, scripts, want) => {
  workspace.write("package.json", JSON.stringify({ scripts }));
  expect(scriptCallHere(workspace.root, script)).toBe(want);
});
