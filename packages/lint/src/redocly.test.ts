import { DiskFolder, readDocument } from "@specwright/openapi";
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { redoclyProblems } from "./redocly.ts";
import { KNOWN_RULES } from "./redocly-rules.ts";

const SPEC = `openapi: 3.1.0
info: { title: T, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /a:
    get: { operationId: getA, summary: S, description: D, responses: { "204": { description: done } } }
`;

/** A plugin that tells which rules are on. */
const SPY = `const enter = (_, { config, report }) =>
  report({ message: Object.entries(config.rules.oas3_1).filter(([, level]) => level !== "off").map(([name]) => name).join() });
export default () => ({ id: "spy", rules: { oas3: { rules: () => ({ Root: { enter } }) } } });`;

async function lint(config: string, ...ids: readonly string[]) {
  using rules = new TempWorkspace({
    "redocly.yaml": `telemetry: off\nextends: [recommended]\n${config}`,
    "spy.mjs": SPY,
  });
  using specs = new TempWorkspace(Object.fromEntries(ids.map((id) => [`specs/${id}/openapi.yaml`, SPEC])));
  const all = ids.map((id) => {
    const path = `specs/${id}`;
    const folder = new DiskFolder(specs.root, path);
    return { id, path, description: { root: specs.root, folder, document: readDocument(folder) }, problems: [] };
  });
  return await redoclyProblems(rules.root, all);
}

describe("redoclyProblems", () => {
  it("asks about several descriptions of another folder at once, by the rules and exceptions of the workspace", async () => {
    const found = await lint(
      "apis: { two: { root: gone.yaml, rules: { operation-4xx-response: off } } }",
      "one",
      "two",
    );
    expect([...found]).toEqual([
      [
        "one",
        [
          {
            file: "specs/one/openapi.yaml",
            line: 7,
            col: 59,
            pointer: "#/paths/~1a/get/responses",
            rule: "operation-4xx-response",
            message: "Operation must have at least one `4XX` response.",
            hint: expect.stringMatching(/^Callers cannot prepare .* See https:/),
          },
        ],
      ],
      ["two", []],
    ]);
  });

  it("knows why each rule is there that Redocly recommends", async () => {
    const found = await lint("plugins: [./spy.mjs]\nrules: { spy/rules: error }", "one");
    const [on] = (found.get("one") ?? []).filter(({ rule }) => rule === "spy/rules");
    expect(
      on?.message
        .split(",")
        .filter((name) => name !== "spy/rules")
        .sort(),
    ).toEqual([...KNOWN_RULES].sort());
  });
});
