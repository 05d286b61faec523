import { describe, expect, it } from "vitest";
import { importNamespace, importType, importTypes, importValue, SourceFile } from "./source-file.ts";

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

  it("gives an import another name where its own means something else already", () => {
    const file = new SourceFile("//", ["Own"]);
    const names = [importType("Own", "a"), importType("Same", "a"), importValue("Same", "b"), importTypes("Own", "c")];
    file.add(names.map((name) => file.name(name)).join(" "));
    expect(file.toString()).toBe(
      '//\n\nimport type { Own as Own_, Same } from "a";\nimport { Same as Same_ } from "b";\nimport type * as Own__ from "c";\n\nOwn_ Same Same_ Own__\n',
    );
  });

  it.each([
    ["as it is", [], [], "Blob Blob"],
    ["by its full name beside a declaration of that name", ["Blob"], [], "globalThis.Blob globalThis.Blob"],
    ["by its full name beside an import of that name", [], ["Blob"], "Blob globalThis.Blob globalThis.Blob"],
  ])("prints a global %s", (_name, declared, imported, want) => {
    const file = new SourceFile("//", declared);
    const texts = imported.map((name) => file.name(importType(name, "a")));
    expect([...texts, file.global("Blob"), file.global("Blob")].join(" ")).toBe(want);
  });

  it("keeps the name of a global that is printed already from an import", () => {
    const file = new SourceFile("//");
    expect(`${file.global("Blob")} ${file.name(importType("Blob", "a"))}`).toBe("Blob Blob_");
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
