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
  ["test", {}, "npm test"],
  ["build", { build: "turbo run build" }, "npm run build"],
  ["test", { test: "vitest", "specwright:test": "specwright lint" }, "npm run specwright:test"],
  ["start", { start: "node .", "specwright:start": "specwright start" }, "npm run specwright:start"],
])("the script %s of %j is %s", (script, scripts, want) => {
  workspace.write("package.json", JSON.stringify({ scripts }));
  expect(scriptCallHere(workspace.root, script)).toBe(want);
});
