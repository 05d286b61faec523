import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

const index = new URL("../src/index.ts", import.meta.url).href;

/** Packages and folders of which a program loads a file. */
function loadedBy(program: string): string[] {
  const code = `import { registerHooks } from "node:module";
    const loaded = new Set();
    registerHooks({
      load(url, context, next) {
        const [, name] = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? /contract\\/src\\/(\\w+)\\//.exec(url) ?? [];
        if (name) loaded.add(name);
        return next(url, context);
      },
    });
    const { startMock } = await import(${JSON.stringify(index)});
    const schema = { type: "object", properties: { a: { type: "string" } } };
    const content = (media) => ({ description: "x", content: { "application/json": { schema, ...media } } });
    const get = (operationId, media) => ({ get: { operationId, responses: { 200: content(media) } } });
    const paths = { "/example": get("example", { example: { a: "b" } }), "/made": get("made", {}) };
    const mock = await startMock({ openapi: "3.1.0", info: { title: "x", version: "1" }, paths });
    ${program}
    await mock.close();
    console.log([...loaded].sort().join(" "));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }).trim().split(" ");
}

// What judges, prints and makes values costs as much as the mock itself.
const unneeded = ["@cfworker/json-schema", "@stoplight/prism-http", "fast-check", "probe"];

it.each([
  ["starting a mock", "", []],
  ["an answer from an example", "await fetch(mock.url + '/example');", []],
  ["an answer that is made", "await fetch(mock.url + '/made');", ["@stoplight/prism-http"]],
])("%s loads of what is dear: %s", { timeout: 30_000 }, (_, program, wanted) => {
  expect(loadedBy(program).filter((name) => unneeded.includes(name))).toEqual(wanted);
});
