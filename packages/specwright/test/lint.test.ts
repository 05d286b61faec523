import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ended, run } from "./support/run.ts";

const description = (summary: string): string => `openapi: 3.1.0
info: { title: Test, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /a:
    get:
      operationId: getThing
      summary: ${summary}
      description: Gets it.
      responses: { "204": { description: done }, "404": { description: not found } }
`;

const workspace = new TempWorkspace({
  "redocly.yaml":
    "telemetry: off\nplugins: [./packages/lint/dist/house/plugin.js]\nextends: [recommended, house/all]\n",
  "specs/good/openapi.yaml": description("Gets a thing"),
  "specs/good/SOURCES.md": "getThing: https://docs.acme.dev\n",
  "specs/wrong/openapi.yaml": description("''").replace("getThing", "thing").replace("security: []\n", ""),
  "specs/wrong/SOURCES.md": "thing: https://docs.acme.dev\n",
  "specs/broken/openapi.yaml": "openapi: [",
});

beforeAll(() => {
  workspace.link("node_modules", "packages/lint");
});
afterAll(() => workspace[Symbol.dispose]());

const lint = (...args: string[]): Promise<Ended> => run({ workspace: workspace.root }, "lint", ...args);

describe("npm run lint:specs", () => {
  it("is content with a good spec", async () => {
    expect(await lint("good")).toEqual({ code: 0, out: "✓ good\n", error: "" });
  });

  it("names the place, the rule and the way out, of the house's rules and of Redocly's", async () => {
    const { code, out, error } = await lint("wrong", "good");
    expect({ code, out }).toEqual({ code: 1, out: "✓ good\n" });
    expect(error).toContain(
      "✗ wrong\nspecs/wrong/openapi.yaml:7:7 operation-summary: GET /a has no summary\n    A summary says",
    );
    expect(error).toContain(
      'specs/wrong/openapi.yaml:7:7 operation-name: "thing" is not a verb and a noun in camelCase\n',
    );
    expect(error).toMatch(
      /\nspecs\/wrong\/openapi.yaml:6:5 security-defined: .*\n {4}A client does not know .* See https:\/\/redocly\.com/,
    );
    expect(error).toMatch(/\n\d problems in 1 of 2 specs\.\n$/);
  });

  it("says what is wrong with the policy of reviews", async () => {
    workspace.write("specwright.yaml", "review: { failOn: { severity: unknown } }\n");
    const { code, out, error } = await lint("good");
    workspace.remove("specwright.yaml");
    expect({ code, out }).toEqual({ code: 1, out: "✓ good\n" });
    expect(error).toBe(
      "✗ specwright.yaml\nspecwright.yaml:1:11 policy: failOn has no reason\n    Say why in ten letters or more, for who reads the report.\n\n1 problem in 1 of 2 specs.\n",
    );
  });

  it("says what is broken where nothing can be read", async () => {
    const { code, error } = await lint("broken");
    expect(code).toBe(1);
    expect(error).toContain("✗ broken\nspecs/broken/openapi.yaml:1:11 syntax: ");
  });

  it("fails where an accepted break is malformed or has expired, in whatever spec", async () => {
    const entry = (expires: string): string =>
      `- { pointer: "#/a", change: 0123456789abcdef, owner: ann, reason: Nobody calls it., expires: ${expires} }\n`;
    workspace.write("specs/good/accepted.yaml", entry("2999-01-01") + entry("2020-01-01"));
    const old = await lint("good");
    expect(old.error).toContain("specs/good/accepted.yaml:2:3 accepted-expired: it expired on 2020-01-01\n");
    workspace.write("specs/good/accepted.yaml", entry("soon"));
    const malformed = await lint("good");
    expect(malformed.error).toContain(
      'specs/good/accepted.yaml:1:3 accepted-malformed: /0/expires must match format "date"',
    );
    workspace.remove("specs/good/accepted.yaml");
    expect([old.code, malformed.code]).toEqual([1, 1]);
  });

  it("lists the known providers for one that is not there", async () => {
    expect(await lint("gone")).toEqual({
      code: 2,
      out: "",
      error: 'There is no provider "gone". Known: broken, good, wrong.\n',
    });
  });
});
