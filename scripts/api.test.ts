import { REPOSITORY, repositoryText, TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { DATA_DOORS, INTERNAL_DOORS, PUBLIC_DOORS } from "./api/doors.ts";
import { readManifest } from "./api/manifest.ts";
import { readApi } from "./api/read-api.ts";
import { apiReport } from "./api/report.ts";
import { apiReports } from "./api/reports.ts";

describe("the public API", () => {
  it.each([...apiReports(REPOSITORY)])(
    "%s says it: `npm run api` writes it anew, and a changeset goes with it",
    (path, text) => {
      expect(repositoryText(path)).toBe(text);
    },
  );

  it.each(Object.keys(PUBLIC_DOORS))("every door of %s is public, internal or data", (folder) => {
    const doors = Object.keys(readManifest(REPOSITORY, folder).exports);
    const known = [...(PUBLIC_DOORS[folder] ?? []), ...(INTERNAL_DOORS[folder] ?? [])];
    expect(doors.filter((door) => !DATA_DOORS.includes(door)).toSorted()).toEqual(known.toSorted());
  });
});

const INDEX = `import type { Shape } from "./shape.js";
import { made } from "./made.js";
export { area as areaOf } from "./area.js";
/** Makes a shape. */
export declare const make: typeof made;
/** A box. */
export declare class Box implements Shape {
    #private;
    private size;
    /** Its sides. */
    readonly sides: number;
    /** @internal */
    readonly cache: Cache;
}
interface Cache {
    readonly area: number;
}
`;
const DECLARATIONS: { readonly [path: string]: string } = {
  "packages/lint/package.json": '{ "name": "acme", "exports": { ".": { "types": "./dist/index.d.ts" } } }',
  "packages/lint/dist/index.d.ts": INDEX,
  "packages/lint/dist/shape.d.ts": "export interface Shape {\n    readonly sides: number;\n}\n",
  "packages/lint/dist/area.d.ts":
    'import type { Shape } from "./shape.js";\n/**\n * The area, in square metres.\n * @param shape a closed one\n * @throws RangeError for an open one\n */\nexport declare function area({ sides }: Shape): number;\n',
  "packages/lint/dist/made.d.ts":
    "/** Makes one with so many sides. */\nexport declare function made(sides: number): void;\n",
};

const REPORT = `# The public API of acme

All that follows semantic versioning. A change of this file is a change of what programs build on, and needs a changeset.

<!-- Written by \`npm run api\` from the built declarations. -->

## acme

\`\`\`ts
export declare class Box implements Shape {
    readonly sides: number;
}

export declare function areaOf(shape: Shape): number;

export declare function make(sides: number): void;
\`\`\`

### Types that have no name outside

The declarations above speak of them.

\`\`\`ts
interface Shape {
    readonly sides: number;
}
\`\`\`
`;

describe("a report", () => {
  it("has exported names as they are declared, and no word of what is private or internal", () => {
    using workspace = new TempWorkspace(DECLARATIONS);
    expect(apiReport("acme", readApi(workspace.root, "lint"))).toBe(REPORT);
  });

  it("comes with what the comments say", () => {
    using workspace = new TempWorkspace(DECLARATIONS);
    const [door] = readApi(workspace.root, "lint");
    const said = door?.exported.map(({ name, doc, tags }) => [name, doc, tags]);
    expect(said).toEqual([
      ["Box", "A box.", []],
      [
        "areaOf",
        "The area, in square metres.",
        [
          { tag: "param", name: "shape", text: "a closed one" },
          { tag: "throws", name: "", text: "RangeError for an open one" },
        ],
      ],
      ["make", "Makes one with so many sides.", []],
    ]);
  });

  it("needs what is built", () => {
    using workspace = new TempWorkspace({
      "packages/lint/package.json": DECLARATIONS["packages/lint/package.json"] ?? "",
    });
    expect(() => readApi(workspace.root, "lint")).toThrow(
      /dist\/index\.d\.ts is not there\. Build the packages first: npm run build\.$/,
    );
  });
});
