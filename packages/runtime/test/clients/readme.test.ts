// The code of each generated package's README, compiled as it stands there, and what it says of `validate`, run. What needs
// the mock is left to scripts/install, which has the mock.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf, UserFolder } from "../readme/user-folder.ts";
import { CLIENTS, folderOf } from "../support/generated-clients.ts";

let folder: UserFolder;
const programs = CLIENTS.map((client) => {
  const all = codeOf(readFileSync(new URL("README.md", folderOf(client)), "utf8"));
  const code = all.filter((block) => !block.includes('"@specwright/contract"'));
  return { client, code, validating: code.filter((block) => block.includes(`"@specwright/${client}/validate"`)) };
});

beforeAll(() => {
  folder = new UserFolder();
  for (const client of CLIENTS) folder.installSources(client);
});
afterAll(() => folder?.[Symbol.dispose]());

test("compiles", () => {
  const files = programs.flatMap(({ client, code }) =>
    code.map((block, index) => {
      folder.write(`${client}.${index}.ts`, block);
      return `${client}.${index}.ts`;
    }),
  );
  expect(files.length).toBeGreaterThanOrEqual(5 * CLIENTS.length);
  expect(folder.compile(...files)).toBe("");
});

/** Makes every call of the snippet's client with an input that fits none, where nothing can be sent. */
const probe = (variable: string): string => `
globalThis.fetch = () => { throw new Error("sent"); };
const problem = async (call) => await call.then(() => "an answer", ({ name }) => name);
const input = { path: 1, query: 1, headers: 1, cookies: 1, body: 1 };
const operations = Object.entries(${variable}).filter(([name]) => name !== "raw");
const problems = await Promise.all(operations.map(([, call]) => problem(call(input))));
console.log(JSON.stringify([...new Set(problems)]));
`;

test.each(programs)("validates the calls of $client", ({ validating: [code = "", ...others] }) => {
  expect(others).toEqual([]);
  const [, variable = "no variable"] = /^const (\w+) = validate\(/m.exec(code) ?? [];
  folder.write("run.ts", code + probe(variable));
  const { stdout, stderr } = spawnSync(process.execPath, ["run.ts"], { cwd: folder.path, encoding: "utf8" });
  const problems: unknown = JSON.parse(stdout || JSON.stringify(stderr));
  expect(problems).toContain("ValidationError");
  // A call without parameters has nothing to check; it ends with what the platform has against a body.
  expect(problems).not.toContain("NetworkError");
});
