import { describe, expect, it } from "vitest";
import { planChanges } from "./plan-changes.ts";

const wanted = [
  { path: "src/gen/a.ts", content: "a" },
  { path: "README.md", content: "read me" },
];

const TABLE: readonly {
  readonly name: string;
  readonly disk: { readonly [path: string]: string };
  readonly want: readonly (readonly [string, string])[];
}[] = [
  {
    name: "everything is there",
    disk: { "packages/acme/src/gen/a.ts": "a", "packages/acme/README.md": "read me" },
    want: [
      ["keep", "packages/acme/src/gen/a.ts"],
      ["keep", "packages/acme/README.md"],
    ],
  },
  {
    name: "nothing is there",
    disk: {},
    want: [
      ["create", "packages/acme/src/gen/a.ts"],
      ["create", "packages/acme/README.md"],
    ],
  },
  {
    name: "a letter differs",
    disk: { "packages/acme/src/gen/a.ts": "a\n", "packages/acme/README.md": "read me" },
    want: [
      ["update", "packages/acme/src/gen/a.ts"],
      ["keep", "packages/acme/README.md"],
    ],
  },
  {
    name: "files too many in folders that are all generated",
    disk: {
      "packages/acme/src/gen/a.ts": "a",
      "packages/acme/README.md": "read me",
      "packages/acme/src/gen/deep/old.ts": "",
      "packages/acme/test/gen/old.ts": "",
    },
    want: [
      ["keep", "packages/acme/src/gen/a.ts"],
      ["keep", "packages/acme/README.md"],
      ["delete", "packages/acme/src/gen/deep/old.ts"],
      ["delete", "packages/acme/test/gen/old.ts"],
    ],
  },
  {
    name: "files that people own",
    disk: {
      "packages/acme/src/gen/a.ts": "a",
      "packages/acme/README.md": "read me",
      "packages/acme/src/signer.ts": "",
      "packages/acme/CHANGELOG.md": "",
      "packages/acme/src/genuine.ts": "",
    },
    want: [
      ["keep", "packages/acme/src/gen/a.ts"],
      ["keep", "packages/acme/README.md"],
    ],
  },
];

describe("planChanges", () => {
  it.each(TABLE)("$name", ({ disk, want }) => {
    const plan = planChanges("packages/acme", wanted, new Map(Object.entries(disk)));
    expect(plan.map(({ kind, path }) => [kind, path])).toEqual(want);
  });

  it("carries the text of what has to be written, and nothing else", () => {
    const plan = planChanges("packages/acme", wanted, new Map([["packages/acme/README.md", "read me"]]));
    expect(plan).toEqual([
      { kind: "create", path: "packages/acme/src/gen/a.ts", content: "a" },
      { kind: "keep", path: "packages/acme/README.md" },
    ]);
  });
});
