import { symlinkSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, describe, expect, it } from "vitest";
import { DiskFolder } from "./folder.ts";

const workspace = new TempWorkspace({
  "specs/acme/openapi.yaml": "",
  "specs/acme/schemas/a b.yaml": "",
  "specs/acme/schemas/a%b.yaml": "",
  "specs/acme-2/secret.yaml": "",
  "secret.yaml": "",
});
symlinkSync(workspace.path("secret.yaml"), workspace.path("specs/acme/link.yaml"));
symlinkSync(workspace.path("specs/acme-2"), workspace.path("specs/acme/folder"));
symlinkSync(workspace.path("specs/acme/openapi.yaml"), workspace.path("specs/acme/inside.yaml"));
const folder = new DiskFolder(workspace.root, "specs/acme");
afterAll(() => workspace[Symbol.dispose]());

describe("Folder.resolve", () => {
  it.each([
    ["openapi.yaml", "schemas/a b.yaml", { file: "schemas/a b.yaml" }],
    ["openapi.yaml", "./schemas/a%20b.yaml", { file: "schemas/a b.yaml" }],
    ["openapi.yaml", "schemas/a%b.yaml", { file: "schemas/a%b.yaml" }],
    ["schemas/x.yaml", "../openapi.yaml", { file: "openapi.yaml" }],
    ["schemas/x.yaml", "a b.yaml", { file: "schemas/a b.yaml" }],
    ["openapi.yaml", "inside.yaml", { file: "inside.yaml" }],
    ["openapi.yaml", "missing.yaml", { problem: "is not there" }],
    ["openapi.yaml", "schemas", { problem: "is not there" }],
    ["openapi.yaml", "../acme-2/secret.yaml", { problem: "lies outside the provider's folder" }],
    ["schemas/x.yaml", "../../../secret.yaml", { problem: "lies outside the provider's folder" }],
    ["openapi.yaml", "%2e%2e/acme-2/secret.yaml", { problem: "lies outside the provider's folder" }],
    ["openapi.yaml", "/etc/passwd", { problem: "is an absolute path, which lies outside the provider's folder" }],
    ["openapi.yaml", "link.yaml", { problem: "leads outside the provider's folder" }],
    ["openapi.yaml", "folder/secret.yaml", { problem: "leads outside the provider's folder" }],
    ["openapi.yaml", "https://example.com/a.yaml", { problem: "is a URL, and only files are read" }],
    ["openapi.yaml", "HTTP://example.com/a.yaml", { problem: "is a URL, and only files are read" }],
    ["openapi.yaml", "file:///etc/passwd", { problem: "is a URL, and only files are read" }],
    ["openapi.yaml", "//example.com/a.yaml", { problem: "is a URL, and only files are read" }],
  ])("from %s to %s", (from, reference, want) => {
    expect(folder.resolve(from, reference)).toEqual(want);
  });
});

describe("Folder.display", () => {
  it("names a file from the workspace on", () => {
    expect(folder.display("schemas/a b.yaml")).toBe("specs/acme/schemas/a b.yaml");
  });
});
