import { TempWorkspace } from "@specwright/testing";
import { expect, test } from "vitest";
import { describedBytes } from "./described-bytes.ts";

test.each([
  [{ "main.yaml": "0123456789" }, 10],
  [
    { "main.yaml": "$ref: p/a.yaml\n", "p/a.yaml": "$ref: b.json\n$ref: ../main.yaml\n", "p/b.json": "{}" },
    15 + 32 + 2,
  ],
  [{ "main.yaml": "$ref: gone.yaml\n", "other.yaml": "x: 1" }, 16],
  [{ "other.yaml": "x: 1" }, 0],
])("%j: %i", (files, want) => {
  using workspace = new TempWorkspace(files);
  expect(describedBytes(workspace.path("main.yaml"))).toBe(want);
});
