import { expect, it } from "vitest";
import { renamedScripts, withCalls, withNames } from "../../src/init/scripts.ts";

const WANTED = {
  test: "specwright lint && turbo run build test",
  build: "turbo run build",
  release: "npm run build && changeset publish",
};

it.each([
  ["no scripts", {}, WANTED],
  ["scripts of other names", { lint: "eslint ." }, WANTED],
  ["the same script", { build: "turbo run build" }, WANTED],
  ["a script of ours that people have changed", { test: "specwright lint && vitest run" }, WANTED],
  [
    "a script of another kind",
    { test: "vitest run" },
    { "specwright:test": WANTED.test, build: WANTED.build, release: WANTED.release },
  ],
  [
    "a script that another one of ours calls",
    { build: "vite build" },
    {
      test: WANTED.test,
      "specwright:build": "turbo run build",
      release: "npm run specwright:build && changeset publish",
    },
  ],
])("a repository with %s", (_what, own, want) => {
  expect(withNames(WANTED, renamedScripts(own, WANTED))).toEqual(want);
});

it.each([
  ["npm test", "npm run specwright:test"],
  ["npm start, then `npm run build`.", "npm run specwright:start, then `npm run specwright:build`."],
  ["npm run build-all, npm run test:e2e and npm run check", "npm run build-all, npm run test:e2e and npm run check"],
  ["npx turbo run build test", "npx turbo run build test"],
])("%s becomes %s", (text, want) => {
  const renamed = ["start", "test", "build"].map((plain) => ({ plain, name: `specwright:${plain}` }));
  expect(withCalls(text, renamed)).toBe(want);
});
