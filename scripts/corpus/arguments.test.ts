import { TempWorkspace } from "@specwright/testing";
import { describe, expect, test } from "vitest";
import { type Arguments, readArguments } from "./arguments.ts";

describe("arguments", () => {
  test.each<[readonly string[], Partial<Arguments>]>([
    [["a", "/b/c.yaml"], { paths: ["/f/a", "/b/c.yaml"], timeout: 300, limits: [] }],
    [["a"], { steps: ["generate", "types", "build", "call", "mock", "contract", "review"], compilers: ["7", "5.9"] }],
    [["a", "--steps", "call, types"], { steps: ["generate", "types", "call"] }],
    [["a", "--typescript", "5.9"], { compilers: ["5.9"] }],
    [["a", "--jobs", "3", "--timeout", "20"], { jobs: 3, timeout: 20 }],
    [["a", "--settings", "group: tag"], { settings: "group: tag" }],
    [["a", "--json", "out.json", "--keep", "/k"], { json: "/f/out.json", keep: "/k" }],
  ])("%j", (args, want) => {
    expect(readArguments(args, "/f")).toMatchObject(want);
  });

  test.each([
    [[], "Name a folder or files with OpenAPI descriptions."],
    [
      ["a", "--steps", "genrate"],
      '--steps knows no "genrate". It knows generate, types, build, call, mock, contract, review.',
    ],
    [["a", "--typescript", "6"], '--typescript knows no "6". It knows 7, 5.9.'],
    [["a", "--jobs", "0"], '--jobs takes a whole number above 0, not "0".'],
    [["a", "--timeout", "soon"], '--timeout takes a whole number above 0, not "soon".'],
    [["a", "--job", "1"], "Unknown option '--job'"],
  ])("%j are refused: %s", (args, want) => {
    expect(() => readArguments(args, "/f")).toThrow(want);
  });

  test.each([["--help"], ["-h"]])("%s asks for the usage", (help) => {
    expect(readArguments([help], "/f")).toBe("help");
  });

  test.each([
    ['[{ "description": "a", "step": "call", "reason": "r" }]', [{ description: "a", step: "call", reason: "r" }]],
    ["[]", []],
  ])("limits are read: %s", (text, want) => {
    using workspace = new TempWorkspace({ "limits.json": text });
    expect(readArguments(["a", "--limits", "limits.json"], workspace.root)).toMatchObject({ limits: want });
  });

  test.each([
    '{ "description": "a" }',
    '[{ "description": "a", "step": "calls", "reason": "r" }]',
    '[{ "description": "a", "step": "call" }]',
  ])("limits are refused: %s", (text) => {
    using workspace = new TempWorkspace({ "limits.json": text });
    expect(() => readArguments(["a", "--limits", "limits.json"], workspace.root)).toThrow(
      'limits.json: expected a list of { "description": id, "step": one of generate, types,',
    );
  });
});
