import { TempWorkspace } from "@specwright/testing";
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
