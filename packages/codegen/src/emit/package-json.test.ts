import { describe, expect, it } from "vitest";
import { emittedFile } from "../../test/support/emitted-statement.ts";

const SIGNED = "security: { key: { signer: sign-it } }\nhomepage: https://acme.example";

describe("package.json", () => {
  it("takes the version from the package on disk and those of its dependencies from the workspace", () => {
    expect(JSON.parse(emittedFile("security-schemes", "package.json"))).toMatchObject({
      name: "@specwright/acme",
      version: "0.1.0",
      dependencies: { "@specwright/runtime": "^0.2.0" },
      devDependencies: { "@specwright/contract": "0.3.0" },
    });
  });

  it("opens a door for each module that people write, and names the provider's documentation", () => {
    const manifest = JSON.parse(emittedFile("security-schemes", "package.json", SIGNED)) as {
      exports: object;
      homepage: string;
    };
    expect(manifest.homepage).toBe("https://acme.example");
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./operations",
      "./validate",
      "./sign-it",
      "./openapi.yaml",
      "./package.json",
    ]);
  });
});

describe("what a mock is told by package.json", () => {
  it.each([
    ["", undefined],
    ["mock: { coerce: true }", { mock: { coerce: true } }],
    [
      'operations: { listArray: { pagination: { style: page, in: query, parameter: page, items: "" } } }',
      { mock: { pages: { listArray: { style: "page", in: "query", parameter: "page", items: "" } } } },
    ],
  ])("%j: %j", (settings, want) => {
    const { specwright } = JSON.parse(emittedFile("pages", "package.json", settings)) as { specwright?: object };
    expect(specwright).toEqual(want);
  });
});

describe("README.md", () => {
  it("says that it is unofficial, and quotes the quickstart that is compiled and run", () => {
    const readme = emittedFile("bodies", "README.md");
    const [, quickstart = "no quickstart"] = emittedFile("bodies", "test/gen/quickstart.ts").split("\n\n", 2);
    expect(readme).toContain("Unofficial: this package is not affiliated with, or endorsed by, Acme.");
    expect(readme).toContain(quickstart);
  });

  it("keeps the texts of a description inside the cells of its tables", () => {
    const rows = emittedFile("bodies", "README.md")
      .split("\n")
      .filter((line) => line.startsWith("| `send"));
    expect(rows).toContain("| `sendJson` | `POST /json` | Send json |");
  });
});
