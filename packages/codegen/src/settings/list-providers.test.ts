import { problemsOf, TempWorkspace } from "@specwright/testing";
import { expect, test } from "vitest";
import { listProviders } from "./list-providers.ts";

test("a folder is a provider, unless somebody's acceptance is all that is left of it", () => {
  using workspace = new TempWorkspace({
    "specs/b/openapi.yaml": "",
    "specs/a/provider.yaml": "",
    "specs/changed/openapi.yaml": "",
    "specs/changed/accepted.yaml": "[]",
    "specs/gone/accepted.yaml": "[]",
    "specs/.hidden/openapi.yaml": "",
    "specs/README.md": "",
  });
  expect(listProviders(workspace.root)).toEqual(["a", "b", "changed"]);
});

test("a workspace without specs/ is refused with what to do", () => {
  using workspace = new TempWorkspace();
  expect(problemsOf(() => listProviders(workspace.root))).toBe(
    `specs no-specs: there is no folder specs/ in ${workspace.root}\n    Run the command where specs/ is, or begin with a provider: specwright new <name>`,
  );
});
