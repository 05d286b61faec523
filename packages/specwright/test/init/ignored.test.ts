import { expect, it } from "vitest";
import { completedIgnore } from "../../src/init/ignored.ts";

const WANTED = "node_modules/\ndist/\n.turbo/\n.contract/\n";

it.each([
  ["is empty", "", "node_modules/\nclients/*/dist/\n.turbo/\n.contract/\n"],
  ["lacks a line break at its end", "node_modules", "node_modules\nclients/*/dist/\n.turbo/\n.contract/\n"],
  [
    "ignores what is built elsewhere",
    "/dist\nnode_modules\n",
    "/dist\nnode_modules\nclients/*/dist/\n.turbo/\n.contract/\n",
  ],
  [
    "ends its lines as Windows does",
    "**/dist\r\nnode_modules\r\n.turbo\r\n",
    "**/dist\r\nnode_modules\r\n.turbo\r\n.contract/\r\n",
  ],
  [
    "says the same otherwise",
    "node_modules\ndist\n.turbo/**\n**/.contract/\n",
    "node_modules\ndist\n.turbo/**\n**/.contract/\n",
  ],
  [
    "has got the lines before",
    "node_modules/\nclients/*/dist/\n.turbo/\n.contract/\n",
    "node_modules/\nclients/*/dist/\n.turbo/\n.contract/\n",
  ],
])("a .gitignore that %s", (_what, own, want) => {
  expect(completedIgnore(own, WANTED, "clients").text).toBe(want);
});
