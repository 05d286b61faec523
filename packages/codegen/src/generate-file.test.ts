import { MemoryFolder } from "@specwright/openapi";
import { problemsOf, TempWorkspace } from "@specwright/testing";
import { expect, it } from "vitest";
import { generateFile } from "./generate-file.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme Pets API, version: "1" }
servers: [{ url: https://api.acme.test }]
paths:
  /pets: { get: { operationId: listPets, responses: { "204": { description: There are none. } } } }
`;

it.each([
  [undefined, "@specwright/acme-pets-api", "npx specwright generate acme/openapi.yaml --out client"],
  ["@acme/pets", "@acme/pets", "npx specwright generate acme/openapi.yaml --out client --name @acme/pets"],
])("a description in memory, called %j, is the package that it would be on the disk", (name, packageName, command) => {
  using workspace = new TempWorkspace({ "acme/openapi.yaml": SPEC });
  const request = { root: workspace.root, out: "client", name };
  const folder = new MemoryFolder("acme", { "openapi.yaml": SPEC });
  const { files } = generateFile({ ...request, folder, file: "openapi.yaml" });
  expect(files).toEqual(generateFile({ ...request, file: "acme/openapi.yaml" }).files);
  const textOf = (path: string): string => files.find((file) => file.path === path)?.content ?? "";
  expect(JSON.parse(textOf("package.json")).name).toBe(packageName);
  expect(textOf("src/gen/client.ts").split("\n")[0]).toBe(
    `// Generated from acme/openapi.yaml by \`${command}\`: change the spec, then generate again.`,
  );
});

it("a file that is not in the folder is refused at its place", () => {
  using workspace = new TempWorkspace();
  const request = { root: workspace.root, out: "client", name: "pets", file: "pets.yaml" };
  const folder = new MemoryFolder("acme", { "openapi.yaml": SPEC });
  expect(problemsOf(() => generateFile({ ...request, folder }))).toBe(
    "acme/pets.yaml:1:1 no-document: the file is not there\n    Add one of openapi.yaml, openapi.yml, openapi.json, or name another in provider.yaml: document: path/to/file.yaml",
  );
});
