import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateProvider } from "@specwright/codegen";
import { startMock } from "@specwright/contract";
import { beforeAll, expect, test } from "vitest";
import { clientPrograms, type Program, runProgram } from "./client-readme.ts";
import { compiled } from "./ran.ts";

/** The headings of a client's README below which there is a program, and what it prints. */
const PRINTED: { readonly [heading: string]: RegExp } = {
  Streams: /./,
  Uploads: /^$/,
  Errors: /^20\d /,
  Options: /^$/,
  Validation: /^$/,
  Testing: /(^|\n)(4\d\d 2|1)\n$/,
  "Small bundles": /^$/,
};

/** What every client's README has. */
const ALWAYS = ["Errors", "Options", "Validation", "Testing", "Small bundles"];

/** The mock gives one page again and again: a loop that follows cursors prints its items, and throws then. */
function stopped(error: { readonly stdout: string; readonly stderr: string }): string {
  expect(error.stderr).toContain("PageError: ");
  expect(error.stderr).toContain("a page names a next page that was read already");
  return error.stdout;
}

/**
 * The programs of a client's README, compiled and run as they stand there.
 * @param installed the folder in which the client is installed
 * @param more headings that this README has a program under, besides those of all READMEs
 */
export function testClientReadme(
  workspace: string,
  id: string,
  installed: () => string,
  more: readonly string[] = [],
): void {
  const { model } = generateProvider(workspace, id);
  const spec = join(workspace, "packages", id, "openapi.yaml");
  let folder: string;
  let programs: readonly Program[];
  beforeAll(async () => {
    folder = join(installed(), `${id}-readme`);
    programs = clientPrograms(await readFile(join(installed(), "node_modules/@specwright", id, "README.md"), "utf8"));
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
    for (const { file, code } of programs) await writeFile(join(folder, file), code);
  });

  test("has all programs", () => {
    expect(programs.map(({ heading }) => heading)).toEqual(expect.arrayContaining([...ALWAYS, ...more]));
  });

  test("compiles", { timeout: 120_000 }, async () => {
    const files = programs.map(({ file }) => file);
    expect(await compiled(folder, files)).toEqual({ code: 0, output: "" });
  });

  test("runs", { timeout: 120_000 }, async () => {
    for (const { heading, file } of programs) {
      await using mock = await startMock(spec);
      const printed = runProgram(folder, file, model, mock);
      if (heading === "Pages") expect(await printed.catch(stopped), heading).toMatch(/^(?!\w*Error)./);
      else expect(await printed, heading).toMatch(PRINTED[heading] ?? /./);
      expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
      // It prints nothing: that it has sent its file is all that can be seen of it.
      if (heading === "Uploads") expect(mock.requests.map(({ status }) => status < 300)).toEqual([true]);
    }
  });

  test("prints a documented failure", { timeout: 60_000 }, async ({ skip }) => {
    const testing = programs.find(({ heading }) => heading === "Testing")?.code ?? "";
    const [, operation = "", code] = /mock\.prefer\("(.+?)", \{ code: (\d+) \}\)/.exec(testing) ?? [];
    if (code === undefined) return skip("the description has no failure to show");
    const errors = programs.find(({ heading }) => heading === "Errors");
    await using mock = await startMock(spec);
    mock.prefer(operation, { code: Number(code) });
    const printed = await runProgram(folder, errors?.file ?? "", model, mock);
    expect(printed.match(/^4\d\d /gm)).toEqual([`${code} `, `${code} `]);
  });
}
