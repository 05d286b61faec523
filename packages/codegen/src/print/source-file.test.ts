import { describe, expect, it } from "vitest";
import { importNamespace, importType, importValue, SourceFile } from "./source-file.ts";

describe("SourceFile", () => {
  it("imports what is printed, sorted, packages first, each name once", () => {
    const file = new SourceFile("// header");
    const a = importValue("beta", "pkg");
    file.add(file.code`${importType("Local", "./local.ts")} ${a} ${importType("Alpha", "pkg")} ${a}\n`);
    expect(file.toString()).toBe(
      '// header\n\nimport { type Alpha, beta } from "pkg";\nimport type { Local } from "./local.ts";\n\nLocal beta Alpha beta\n',
    );
  });

  it("imports a name as a value where it is used as one anywhere", () => {
    const file = new SourceFile("//");
    file.add(file.code`${importType("Both", "pkg")} ${importValue("Both", "pkg")} ${importType("Both", "pkg")}`);
    expect(file.toString()).toBe('//\n\nimport { Both } from "pkg";\n\nBoth Both Both\n');
  });

  it("imports a namespace", () => {
    const file = new SourceFile("//");
    file.add(file.code`${importNamespace("all", "./all.ts")}`);
    expect(file.toString()).toBe('//\n\nimport * as all from "./all.ts";\n\nall\n');
  });

  it("breaks an import that is too wide for a line", () => {
    const file = new SourceFile("//");
    const names = ["A", "B", "C"].map((letter) => letter.repeat(40));
    for (const name of names) file.add(file.name(importType(name, "pkg")));
    expect(file.toString()).toContain(`import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "pkg";`);
  });

  it("is empty but for its header where nothing was added", () => {
    expect(new SourceFile("// header").toString()).toBe("// header\n");
  });
});
