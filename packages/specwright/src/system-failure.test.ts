import { expect, it } from "vitest";
import { systemFailure } from "./system-failure.ts";

it.each([
  [
    "ENOENT",
    "/w/packages/acme/package.json",
    "There is no packages/acme/package.json. Run `npx specwright generate acme`, then `npm install` and `npm run build`.",
  ],
  [
    "ENOENT",
    "/w/specs/acme",
    "There is no specs/acme. Restore it from version control, or create it: `npx specwright new acme`.",
  ],
  ["ENOENT", "/w/node_modules/typescript/bin/tsc", "There is no node_modules/typescript/bin/tsc. Run `npm install`."],
  [
    "ENOENT",
    "/w/run.ndjson",
    "There is no run.ndjson. Check the name. Paths start at the folder in which the command was run.",
  ],
  ["ENOTDIR", "/w/specs", "specs is a file, or lies below one, and a folder is needed. Move the file away."],
  ["EISDIR", "/w/out", "out is a folder, and a file is needed. Name a file, or move the folder away."],
  ["EACCES", "/w/out", "out cannot be read or written. Change its permissions."],
  ["EBADF", "/w/out", undefined],
])("%s of %s", (code, path, want) => {
  expect(systemFailure(Object.assign(new Error(code), { code, path }), "/w")).toBe(want);
});

it("knows nothing of other errors", () => {
  expect(systemFailure(new TypeError("x"), "/w")).toBeUndefined();
});
