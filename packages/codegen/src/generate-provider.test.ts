import { problemsOf, TempWorkspace } from "@specwright/testing";
import { expect, it } from "vitest";
import { generateProvider } from "./generate-provider.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.test }]
paths: {}
`;

it.each([
  [
    "acme",
    'LICENSE no-license: the workspace has no LICENSE, and specwright.yaml says "license: MIT"\n    Add the text of your license: every package gets a copy of it.',
  ],
  ["beta", "specs/beta:1:1 no-provider: there is no such folder\n    Make it, or begin with: specwright new beta"],
  [
    "Acme",
    'specs/Acme:1:1 provider-name: "Acme" is not kebab-case\n    Call the folder by the provider\'s name in lower case, words joined by hyphens.',
  ],
])("%s is refused with what to do", (id, want) => {
  using workspace = new TempWorkspace({ "specs/acme/openapi.yaml": SPEC });
  workspace.remove("LICENSE");
  expect(problemsOf(() => generateProvider(workspace.root, id))).toBe(want);
});
