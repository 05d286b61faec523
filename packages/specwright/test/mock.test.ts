import { TempWorkspace } from "@specwright/testing";
import { afterEach, expect, it } from "vitest";
import { run as mock } from "../src/mock.ts";
import { processTerminal } from "../src/terminal.ts";
import { description, operation } from "./support/two-providers.ts";

let workspace: TempWorkspace;
afterEach(() => workspace[Symbol.dispose]());

/** What the mock of acme answers to a GET, and how the command ended. */
async function asked(files: { readonly [path: string]: string }, path: string): Promise<unknown[]> {
  workspace = new TempWorkspace(files);
  const lines: string[] = [];
  let status: number | undefined;
  const terminal = {
    ...processTerminal(process),
    workspace: workspace.root,
    out: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
    interrupted: async () => {
      const [url] = (lines[0] as string).split("\n");
      status = (await fetch(`${url}${path}`)).status;
    },
  };
  const code = await mock(["acme"], terminal);
  return code === 0 ? [code, status] : [code, lines.join("\n")];
}

const spec = "specs/acme/openapi.yaml";
const gone = '{ content: { application/json: { schema: { $ref: "./gone.yaml" } } }, description: x }';

it.each<[string, { readonly [path: string]: string }, string, unknown[]]>([
  ["what is described", { [spec]: description(`paths: { /a: { get: ${operation("getA")} } }`) }, "/a", [0, 204]],
  [
    "beside a reference to a file that is missing",
    {
      [spec]: description(
        `paths: { /a: { get: ${operation("getA")} }, /b: { get: { operationId: getB, responses: { "200": ${gone} } } } }`,
      ),
    },
    "/a",
    [0, 204],
  ],
  [
    "a path without a slash at its beginning",
    { [spec]: description(`paths: { no-slash: { get: ${operation("getA")} } }`) },
    "/no-slash",
    [0, 204],
  ],
  [
    "the document that the settings name",
    {
      "specs/acme/other.yaml": description(`paths: { /a: { get: ${operation("getA")} } }`),
      "specs/acme/provider.yaml": "document: other.yaml\n",
    },
    "/a",
    [0, 204],
  ],
  ["nothing, where nothing can be read", { [spec]: "openapi: 1\n" }, "/a", [2, expect.stringContaining(spec)]],
])("serves %s", { timeout: 30_000 }, async (_, files, path, want) => {
  expect(await asked(files, path)).toEqual(want);
});
