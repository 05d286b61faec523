import { TempWorkspace } from "@specwright/testing";
import { expect, it } from "vitest";
import { generateProvider } from "../generate-provider.ts";
import { OWNED_FILES, OWNED_FOLDERS } from "./plan-changes.ts";

it("knows all files of a package's root that are emitted, and no others", () => {
  const operation = '{ operationId: getA, responses: { "204": { description: done } } }';
  using workspace = new TempWorkspace({
    "specs/acme/openapi.yaml": `openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\nservers: [{ url: https://a.example }]\npaths: { /a: { get: ${operation} } }\n`,
  });
  const paths = generateProvider(workspace.root, "acme").files.map(({ path }) => path);
  const inRoot = paths.filter((path) => !OWNED_FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
  expect(inRoot.sort()).toEqual([...OWNED_FILES].sort());
});
